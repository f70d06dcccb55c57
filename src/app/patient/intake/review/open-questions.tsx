import { getTranslations } from 'next-intl/server';
import { placeOf } from '@/domain/answers/flow';
import type { Question } from '@/domain/answers/question';
import { questionById, sections } from '@/domain/answers/questionnaire';
import type { QuestionWords } from '@/ui/questionnaire/question-words';
import { sectionName } from '../section-name';
import { changePath } from './change-path';
import css from './review.module.css';

type Props = { missing: readonly string[]; words: (question: Question) => QuestionWords };

/** A section a row, so that what is open does not outweigh what was answered; each question is one more press away. */
export async function OpenQuestions({ missing, words }: Props) {
  const t = await getTranslations('intake');
  const rows = sections.flatMap(({ id }, n) => {
    const open = missing.filter((questionId) => placeOf(questionId)?.section === n + 1).flatMap((one) => questionById(one) ?? []);
    const [first] = open;
    return first === undefined ? [] : [{ id, first, open, name: t(`sections.${sectionName(n + 1)}`) }];
  });
  return (
    <section aria-labelledby="open">
      <h2 id="open">{t('review.open')}</h2>
      <p>{t('review.openLede')}</p>
      <ul>
        {rows.map(({ id, first, open, name }) => (
          <li key={id} className={css.open}>
            <details>
              <summary>{t('review.openIn', { section: name, count: open.length })}</summary>
              <ul>
                {open.map((question) => (
                  <li key={question.id} lang={words(question).language ?? undefined}>
                    <a href={changePath(question)}>{words(question).ask}</a>
                  </li>
                ))}
              </ul>
            </details>
            <a href={changePath(first)}>
              {t('review.answer')}
              <span className="aloud"> {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
