import { useTranslations } from 'next-intl';
import { paths } from '@/app/paths';
import type { PatientStatus } from '@/domain/queue/patient-status';
import css from './result.module.css';

type NextBoxProps = { status: PatientStatus; by: string | null; visit: { visitId: string; time: string } | null };

/** The one thing that comes next, with the moment it is promised for. */
export function NextBox({ status, by, visit }: NextBoxProps) {
  const t = useTranslations('result');
  const { decision, toDos: tasks } = status;
  const isListOpen = decision?.kind === 'conditional' && tasks.some(({ doneAt }) => doneAt === null);
  if (visit !== null) {
    return (
      <Box title={t('nextVisit')}>
        <p>
          <strong>{visit.time}</strong>
        </p>
        <a className="btn btn--go no-print" href={paths.patientVisit(visit.visitId)}>
          {t('toVisit')}
        </a>
      </Box>
    );
  }
  // The list is beside this, framed as the next thing.
  if (isListOpen) return null;
  if (decision?.kind === 'not-now' && status.stage === 'closed') {
    return (
      <Box title={t('nextTalk')}>
        <p>{t('nextTalkWords')}</p>
      </Box>
    );
  }
  if (decision !== null) {
    return by === null ? null : (
      <Box title={t('nextTitle')}>
        <p>{t('nextByList', { time: by })}</p>
      </Box>
    );
  }
  return (
    <Box title={t('nextTitle')}>
      {by === null ? null : (
        <p>
          <strong>{t('nextBy', { time: by })}</strong>
        </p>
      )}
      <ol>
        {(['next1', 'next2', 'next3'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
    </Box>
  );
}

function Box({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={css.next} aria-labelledby="next">
      <h2 id="next">{title}</h2>
      {children}
    </section>
  );
}
