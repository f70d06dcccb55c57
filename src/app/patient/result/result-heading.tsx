import { useTranslations } from 'next-intl';
import type { PatientStatus } from '@/domain/queue/patient-status';
import type { PointGroup } from '@/domain/screening/result-points';
import type { ResultView } from '@/domain/screening/result-view';
import css from './result.module.css';

type HeadProps = {
  told: ResultView;
  standing: PatientStatus;
  by: string | null;
  received: string | null;
  decidedOn: string | null;
};

/** What a person decided stands first, with their words; what the rules make of the answers is only said while nobody has. */
export function ResultHeading({ told, standing, by, received, decidedOn }: HeadProps) {
  const t = useTranslations('result');
  const { decision } = standing;
  const counts = { confirm: countOf(told, 'confirm'), notYet: countOf(told, 'not-yet') };
  const open = counts.confirm > 0 && counts.notYet > 0 ? 'both' : counts.confirm > 0 ? 'confirm' : 'notYet';
  const isOpen = counts.confirm + counts.notYet > 0;
  return (
    <header>
      {decision === null ? (
        <Machine told={told} standing={standing} by={by} counts={isOpen ? t(`counts.${open}`, counts) : null} />
      ) : (
        <>
          <h1>{t(`decided.${decidedAs(standing)}.title`)}</h1>
          <p>{t(`decided.${decidedAs(standing)}.words`)}</p>
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

function decidedAs({ decision, stage, toDos, askedAgainAt }: PatientStatus) {
  if (askedAgainAt !== null) return 'second-look';
  if (decision?.kind === 'not-now') return 'not-now';
  if (decision?.kind !== 'conditional') return stage === 'visit' ? 'invite' : 'seen';
  return toDos.every(({ doneAt }) => doneAt !== null) ? 'conditional-done' : 'conditional';
}

type MachineProps = Pick<HeadProps, 'told' | 'standing' | 'by'> & { counts: string | null };

function Machine({ told: { kind }, standing: { calls, isToday }, by, counts }: MachineProps) {
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
