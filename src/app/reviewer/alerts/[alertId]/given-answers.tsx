import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { gravestFirst } from '@/domain/safety/said-first';
import { useAnswerWords, useMoment } from '@/ui/case/case-words';
import type { QuestionTexts } from '@/ui/questionnaire/question-words';
import css from '../alert-page.module.css';

/** What was ever answered to the questions about safety, gravest first. An answer that was taken back stays, and says so. */
export function GivenAnswers({ view, texts }: { view: AlertView; texts: QuestionTexts }) {
  const t = useTranslations('alerts.one');
  const words = useAnswerWords(texts);
  const moment = useMoment();
  return (
    <section aria-labelledby="given">
      <h2 id="given">{t('answers')}</h2>
      {view.answers.length === 0 ? <p className="quiet">{t('notAsked')}</p> : null}
      {view.olderAnswers > 0 ? <p className="quiet">{t('older', { count: view.olderAnswers })}</p> : null}
      <ul className={css.given}>
        {gravestFirst(view.answers).map(({ questionId, value, savedAt, stands, isSetAside }) => (
          <li key={`${questionId} ${savedAt}`}>
            <span>{words.ask(questionId)}</span>
            <b>{words.answer(questionId, value)}</b>
            <span className="quiet">
              {moment(savedAt, true)}, {t(stands ? 'stands' : isSetAside ? 'setAside' : 'tookBack')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
