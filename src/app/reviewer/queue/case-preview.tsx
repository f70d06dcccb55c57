'use client';

import { useTranslations } from 'next-intl';
import type { ShownRow } from '@/domain/queue/stable-list';
import { AlertLine } from '@/ui/case/alert-line';
import { Button } from '@/ui/kit/button';
import { Key } from '@/ui/kit/status';
import { paths } from '../../paths';
import css from './queue.module.css';
import type { QueueActs } from './use-queue-acts';
import { useClockWords } from './use-clock-words';

type LookProps = { row: ShownRow | null; you: string; nowMs: number; acts: QueueActs };

/** The chosen case in short, and what can be done with it. Answers stay closed until it is taken. */
export function CasePreview({ row, you, nowMs, acts }: LookProps) {
  const t = useTranslations('queue.look');
  if (row === null) {
    return (
      <aside className={css.look} aria-label={t('none')}>
        <p className="quiet">{t('none')}</p>
      </aside>
    );
  }
  return (
    <aside className={css.look} aria-label={t('label', { name: row.patientName })}>
      <Head row={row} nowMs={nowMs} />
      {row.alert === null ? null : <AlertLine alert={row.alert} href={paths.alert(row.alert.id)} />}
      <Acts row={row} you={you} acts={acts} />
      <Reasons row={row} />
    </aside>
  );
}

function Head({ row, nowMs }: Pick<LookProps, 'nowMs'> & { row: ShownRow }) {
  const t = useTranslations('queue.look');
  const words = useTranslations('queue.outcome');
  const { clockOf, exact } = useClockWords();
  const { clock, isLate } = clockOf(row, nowMs);
  const due = { time: exact(clock.dueAtMs) };
  return (
    <div>
      <h2>
        <bdi>{row.patientName}</bdi>
      </h2>
      {row.waitsFor === 'patient' ? (
        <p className="quiet">{t('waits', { time: exact(row.waitingSince) })}</p>
      ) : (
        <>
          <p className="quiet">{t('sent', { time: exact(row.waitingSince) })}</p>
          <p className={isLate ? css.late : undefined}>{isLate ? t('dueLate', due) : t('due', due)}</p>
        </>
      )}
      <p>
        <b>{words(row.outcome)}</b>
      </p>
    </div>
  );
}

function Acts({ row, you, acts }: Omit<LookProps, 'nowMs'> & { row: ShownRow }) {
  const t = useTranslations('queue.look');
  const { exact } = useClockWords();
  if (row.gone) return null;
  if (row.claimedBy?.id === you) {
    return (
      <div className={css.acts}>
        <Button look="go" onClick={() => acts.read(row)}>
          {t('read')} <Key>Enter</Key>
        </Button>
        {row.waitsFor === 'reviewer' ? (
          <Button onClick={() => acts.release(row)}>
            {t('release')} <Key>h</Key>
          </Button>
        ) : null}
      </div>
    );
  }
  if (row.claimedBy !== null)
    return <p>{t('takenBy', { name: row.claimedBy.name, time: row.claimedAt === null ? '' : exact(row.claimedAt) })}</p>;
  if (!row.mayTake) return row.waitsFor === 'patient' ? null : <p>{t('barred')}</p>;
  return (
    <div>
      <div className={css.acts}>
        <Button look="go" onClick={() => acts.claimAndRead(row)} disabled={acts.isBusy}>
          {t('claimRead')} <Key>Enter</Key>
        </Button>
        <Button onClick={() => acts.claim(row)} disabled={acts.isBusy}>
          {t('claim')} <Key>c</Key>
        </Button>
      </div>
      <p className="quiet">{t(row.waitsFor === 'patient' ? 'listOpen' : 'open')}</p>
    </div>
  );
}

function Reasons({ row: { back, hereBecause, missingCount } }: { row: ShownRow }) {
  const t = useTranslations('queue.look');
  const rule = useTranslations('case.rule');
  const all = useTranslations('queue');
  return (
    <section>
      <h3>{t('because')}</h3>
      {hereBecause.length === 0 && back === null ? <p>{all('nothingFired')}</p> : null}
      <ul className={css.reasons}>
        {back === null ? null : <li>{all(`back.${back}`)}</li>}
        {hereBecause.map((id) => (
          <li key={id}>
            <span>{rule(id)}</span>
            <span className="quiet">{id}</span>
          </li>
        ))}
        {missingCount > 0 ? <li>{all('missingLong', { count: missingCount })}</li> : null}
      </ul>
    </section>
  );
}
