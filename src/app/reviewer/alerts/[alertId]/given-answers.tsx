import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { gravestFirst, isWorryingAnswer } from '@/domain/safety/leading-answer';
import { useAnswerWords, useCaseMoment } from '@/ui/case/case-words';
import type { QuestionTexts } from '@/ui/questionnaire/question-words';
import css from '../alert-page.module.css';
import { ratedInWords } from './rated-in-words';

/** What was ever answered to the questions about safety, gravest first. An answer that was taken back stays, and says so. */
export function GivenAnswers({ view, texts }: { view: AlertView; texts: QuestionTexts }) {
  const [t, alerts] = [useTranslations('alerts.one'), useTranslations('alerts')];
  const words = useAnswerWords(texts);
  const moment = useCaseMoment();
  return (
    <section aria-labelledby="given">
      <h2 id="given">
        {t('answers')} <small className="quiet">{t('gravestFirst')}</small>
      </h2>
      {view.answers.length + view.ratings.length === 0 ? <p className="quiet">{t('notAsked')}</p> : null}
      {view.olderAnswers > 0 ? <p className="quiet">{t('older', { count: view.olderAnswers })}</p> : null}
      <ul className={css.given}>
        {view.ratings.map((rated) => (
          <li key={`rating ${rated.at}`} data-worst="">
            <span>{alerts('rating.by', { name: rated.by })}</span>
            <b>{ratedInWords(alerts, rated)}</b>
            <span className="quiet">{moment(rated.at, true)}</span>
          </li>
        ))}
        {gravestFirst(view.answers).map(({ questionId, value, savedAt, stands, isSetAside }) => (
          <li key={`${questionId} ${savedAt}`} data-worst={isWorryingAnswer({ value }) ? '' : undefined}>
            <span>{words.ask(questionId)}</span>
            <b>{words.answer(questionId, value)}</b>
            <span className="quiet">
              {moment(savedAt, true)}
              {stands ? null : `, ${t(isSetAside ? 'setAside' : 'tookBack')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
