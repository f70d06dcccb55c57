import { useTranslations } from 'next-intl';
import type { PatientStatus } from '@/domain/queue/patient-status';
import type { PointGroup } from '@/domain/screening/result-points';
import type { ResultView } from '@/domain/screening/result-view';
import css from './result.module.css';

type ResultHeadingProps = {
  result: ResultView;
  status: PatientStatus;
  by: string | null;
  received: string | null;
  decidedOn: string | null;
};

/** A clinician's decision comes first, in their words; what the rules make of the answers is shown only while nobody has decided. */
export function ResultHeading({ result, status, by, received, decidedOn }: ResultHeadingProps) {
  const t = useTranslations('result');
  const { decision } = status;
  const counts = { confirm: countOf(result, 'confirm'), notYet: countOf(result, 'not-yet') };
  const open = counts.confirm > 0 && counts.notYet > 0 ? 'both' : counts.confirm > 0 ? 'confirm' : 'notYet';
  const isOpen = counts.confirm + counts.notYet > 0;
  return (
    <header>
      {decision === null ? (
        <RulesHeading result={result} status={status} by={by} counts={isOpen ? t(`counts.${open}`, counts) : null} />
      ) : (
        <>
          <h1>{t(`decided.${decidedAs(status)}.title`)}</h1>
          <p>{t(`decided.${decidedAs(status)}.words`)}</p>
          {decision.toPatient === '' ? null : (
            <figure className={css.letter}>
              <blockquote aria-label={t('decided.letter')}>{decision.toPatient}</blockquote>
              <figcaption className="quiet small">{t('decided.by', { name: decision.by, date: decidedOn ?? '' })}</figcaption>
            </figure>
          )}
        </>
      )}
      {received === null ? null : <p className="quiet small">{t('received', { date: received })}</p>}
    </header>
  );
}

function decidedAs({ decision, stage, toDos: tasks, askedAgainAt }: PatientStatus) {
  if (askedAgainAt !== null) return 'second-look';
  if (decision?.kind === 'not-now') return 'not-now';
  if (decision?.kind !== 'conditional') return stage === 'visit' ? 'invite' : 'seen';
  return tasks.every(({ doneAt }) => doneAt !== null) ? 'conditional-done' : 'conditional';
}

type RulesHeadingProps = Pick<ResultHeadingProps, 'result' | 'status' | 'by'> & { counts: string | null };

function RulesHeading({ result: { kind }, status: { calls, isToday }, by, counts }: RulesHeadingProps) {
  const t = useTranslations('result');
  const strong = (words: React.ReactNode) => <strong>{words}</strong>;
  if (kind === 'contact-today' && calls) {
    return (
      <>
        <h1>{isToday ? t('contact-today.title') : t('contact-today.titleLater')}</h1>
        <p>
          {by === null ? null : t.rich('contact-today.by', { time: by, strong })} {t('contact-today.words')}
        </p>
      </>
    );
  }
  // Somebody has spoken with the patient since, or has still to: no word on treatment either way.
  if (kind === 'contact-today' || kind === 'safety' || kind === 'call-911') {
    return (
      <>
        <h1>{t('quiet.title')}</h1>
        <p>{t('quiet.words')}</p>
      </>
    );
  }
  return (
    <>
      <h1>{t(`${kind}.title`)}</h1>
      <p>
        {counts} {t.rich(`${kind}.words`, { strong })}
      </p>
    </>
  );
}

const countOf = ({ points }: ResultView, group: PointGroup) => points.filter((point) => point.group === group).length;
