import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isKept } from '@/domain/answers/licensed-packs';
import { sections } from '@/domain/answers/questionnaire';
import type { AnswerValue } from '@/domain/answers/value';
import type { CaseView } from '@/domain/queue/case-view';
import { phq9 } from '@/domain/instruments/phq-9';
import { Icon } from '@/ui/kit/icon';
import { Tag } from '@/ui/kit/status';
import type { QuestionTexts } from '@/ui/questionnaire/question-words';
import part from './case-part.module.css';
import css from './patient-report.module.css';
import { useAnswerWords, useCaseMoment } from './case-words';
import { FigureList } from './figures';
import { PhqTable } from './phq-table';

type PatientReportProps = { view: CaseView; texts: QuestionTexts };
/** What came back since is read before anything else. */
type WithNews = PatientReportProps & { children?: ReactNode };

/** The first column: what the patient reported, in their words and in figures, with what they changed along the way. */
export function PatientReport({ view, texts, children }: WithNews) {
  const t = useTranslations('case.report');
  const moment = useCaseMoment();
  const { screening, answers, submittedAt } = view;
  const current = new Map(answers.map(({ questionId, value }) => [questionId, value]));
  return (
    <>
      <h2 tabIndex={-1} data-column="1">
        {t('title')} <small>{submittedAt === null ? t('notSent') : t('sent', { time: moment(submittedAt) })}</small>
      </h2>
      {children}
      <Hope value={current.get('goals.hope')} />
      {screening === null ? null : (
        <>
          <div className={part.bit}>
            <PhqHead figures={screening.figures} />
            <PhqTable figures={screening.figures} />
          </div>
          <FigureList screening={screening} licensed={view.licensed} answers={view.answers} />
        </>
      )}
      <Takes value={current.get('medicines.list')} />
      <Changes view={view} texts={texts} />
      {screening === null ? null : (
        <div className={part.bit}>
          <h3>{t('home')}</h3>
          <p>{t(screening.figures.ride === null ? 'ride.unknown' : screening.figures.ride ? 'ride.yes' : 'ride.no')}</p>
        </div>
      )}
      <AllAnswers view={view} texts={texts} />
    </>
  );
}

function Hope({ value }: { value: AnswerValue | undefined }) {
  const t = useTranslations('case.report');
  if (value?.kind !== 'text') return null;
  return (
    <div className={part.bit}>
      <h3 className="aloud">{t('hope')}</h3>
      <blockquote>“{value.text}”</blockquote>
    </div>
  );
}

const bandNames = {
  minimal: 'minimal',
  mild: 'mild',
  moderate: 'moderate',
  'moderately severe': 'moderately-severe',
  severe: 'severe',
} as const;

function PhqHead({
  figures: { phq9: total, phqDifficulty: level },
}: {
  figures: { phq9: number | null; phqDifficulty: number | null };
}) {
  const t = useTranslations('case.report');
  const band = total === null ? undefined : phq9.bands.findLast(({ from }) => from <= total)?.band;
  const difficulty = ([0, 1, 2, 3] as const).find((one) => one === level);
  return (
    <h3>
      <span>{t('phq9')}</span>
      <span>
        <b>{total === null ? t('noTotal') : t('ofTotal', { total })}</b>
        {band === undefined ? null : ` ${t(`band.${bandNames[band]}`)}`}
        {difficulty === undefined ? null : <>; {t('difficulty', { level: t(`difficultyLevel.d${difficulty}`) })}</>}
      </span>
    </h3>
  );
}

function Takes({ value }: { value: AnswerValue | undefined }) {
  const t = useTranslations('case.report');
  const words = useTranslations('case.value');
  const medicines = value?.kind === 'medicines' ? value.medicines : [];
  const line = medicines.map(({ name, doseMgPerDay: dose, howOften: often }) =>
    [
      name,
      dose === null ? null : dose === 'unknown' ? words('doseUnknown') : words('dose', { dose }),
      often === null || often === 'unknown' || often === 'daily' ? null : words(`often.${often}`),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return (
    <div className={part.bit}>
      <h3>
        <span>{t('takes')}</span>
        <span>{medicines.length}</span>
      </h3>
      <p>{line.length === 0 ? t('takesNothing') : line.join(' · ')}</p>
    </div>
  );
}

function Changes({ view: { changes }, texts }: PatientReportProps) {
  const t = useTranslations('case.report');
  const { ask, answer } = useAnswerWords(texts);
  const moment = useCaseMoment();
  return (
    <div className={part.bit}>
      <h3>
        <span>{t('changed')}</span>
        <span>{changes.length}</span>
      </h3>
      {changes.length === 0 ? <p className="quiet">{t('changedNone')}</p> : null}
      <ul className={css.edits}>
        {changes.map(({ questionId, steps }) => (
          <li key={questionId}>
            <Icon name="history" />
            <span>
              {ask(questionId)}{' '}
              {steps.map(({ value, savedAt, stood }, place) => {
                const key = `${savedAt} ${place}`;
                if (!stood)
                  return (
                    <span key={key}>
                      <b>{answer(questionId, value)}</b> <Tag tone="dawn">{t('setAside')}</Tag>{' '}
                    </span>
                  );
                return steps.findLastIndex((step) => step.stood) === place ? (
                  <ins key={key}>{answer(questionId, value)} </ins>
                ) : (
                  <span key={key}>
                    <del>{answer(questionId, value)}</del>{' '}
                  </span>
                );
              })}
              <span className="quiet">{moment(steps.at(-1)?.savedAt ?? '')}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Everything, section by section, as it was asked. Closed at first: the figures above say most of it. */
function AllAnswers({ view: { answers }, texts }: PatientReportProps) {
  const t = useTranslations('case.report');
  const { ask, answer } = useAnswerWords(texts);
  const order = sections.flatMap(({ steps }) => steps.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const shown = answers.filter(({ questionId }) => !isKept(questionId));
  const sorted = shown.toSorted((a, b) => order.indexOf(a.questionId) - order.indexOf(b.questionId));
  return (
    <details className={`${part.bit} ${part.all}`}>
      <summary>
        {t('all')} <span className="quiet">{t('allCount', { count: shown.length })}</span>
      </summary>
      <dl>
        {sorted.map(({ questionId, value, wording }) => (
          <div key={questionId}>
            <dt>
              {ask(questionId)}
              {wording === null || wording === 'original' ? null : <span className="quiet"> {t(`wording.${wording}`)}</span>}
            </dt>
            <dd>{answer(questionId, value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
