import { getTranslations } from 'next-intl/server';
import { isAsked } from '@/domain/answers/flow';
import type { Question } from '@/domain/answers/question';
import { sections } from '@/domain/answers/questionnaire';
import type { Answers } from '@/domain/answers/value';
import { answerInWords } from '@/ui/questionnaire/answer-words';
import type { QuestionWords } from '@/ui/questionnaire/question-words';
import { sectionName } from '../section-name';
import { valueWords } from '../value-words';
import { changePath } from './change-path';
import css from './review.module.css';

type Props = { answers: Answers; words: (question: Question) => QuestionWords };

/** The answers that count, by section, each with a link to change it. */
export async function AnsweredSections({ answers, words }: Props) {
  const [t, values] = await Promise.all([getTranslations('intake'), valueWords()]);
  return sections.map(({ id, steps }, n) => {
    const answered = steps
      .flatMap(({ questions }) => questions)
      .flatMap((question) => {
        const value = answers[question.id];
        if (value === undefined || !isAsked(question, answers)) return [];
        const unit = question.kind === 'number' ? question.unit : null;
        return [{ question, text: answerInWords(value, unit, words(question), values) }];
      });
    if (answered.length === 0) return null;
    return (
      <section key={id} aria-labelledby={id}>
        <h2 id={id}>{t(`sections.${sectionName(n + 1)}`)}</h2>
        <dl>
          {answered.map(({ question, text }) => (
            <div key={question.id} className={css.line}>
              <dt lang={words(question).language ?? undefined}>{words(question).ask}</dt>
              <dd>{text}</dd>
              <dd>
                <a href={changePath(question)}>
                  {t('review.change')}
                  <span className="aloud"> {words(question).ask}</span>
                </a>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}
