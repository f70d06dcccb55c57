'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { bySeverity } from '@/domain/queue/rule-order';
import type { AlertRow } from '@/domain/safety/alert-view';
import { initialsOf } from '@/domain/shared/initials';
import { DataTable } from '@/ui/kit/data-table';
import { LevelMark, Tag, PersonMark } from '@/ui/kit/status';
import { paths } from '../../paths';
import { useClockWords } from '../queue/use-clock-words';
import css from './alerts.module.css';

const columns = ['level', 'who', 'what', 'holder', 'last'] as const;

/** The alerts that somebody has, or that are closed: what was said or done, who has it, the last try, how it ended. */
export function AlertsTable({ caption, rows, readAt }: { caption: string; rows: readonly AlertRow[]; readAt: string }) {
  const t = useTranslations('alerts.column');
  return (
    <DataTable caption={caption} className={css.table}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.id} row={row} readAt={readAt} />
        ))}
      </tbody>
    </DataTable>
  );
}

function Line({ row, readAt }: { row: AlertRow; readAt: string }) {
  const [t, rule] = [useTranslations('alerts'), useTranslations('case.rule')];
  const { exact } = useClockWords();
  const { id, level, rules, patientName, closedAt, acknowledgedBy, closedBy, caringContact } = row;
  const isOverdue = caringContact !== null && caringContact.to < readAt;
  const [gravest] = bySeverity(rules);
  const holder = closedAt === null ? acknowledgedBy : closedBy;
  return (
    <tr>
      <td>
        <LevelMark level={closedAt === null ? (level === 'STAT' ? 'now' : 'today') : caringContact === null ? 'routine' : 'soon'}>
          {t(caringContact === null ? `level.${level}` : 'watched.level')}
        </LevelMark>
      </td>
      <th scope="row">
        <Link className={css.name} href={paths.alert(id)}>
          <bdi>{patientName}</bdi>
        </Link>
      </th>
      <td>
        {gravest === undefined ? t(`origin.${row.origin}`) : rule(gravest)}{' '}
        {row.answerRetracted ? <Tag tone="dawn">{t('row.retracted')}</Tag> : null}
      </td>
      <td>
        {holder === null ? null : <PersonMark initials={initialsOf(holder)} name={holder} />} {holder}
      </td>
      <td>
        <Last row={row} />
        {closedAt !== null ? null : <span className={css.by}>{t('row.reachBy', { time: exact(row.reachBy) })}</span>}
        {caringContact === null ? null : (
          <b className={isOverdue ? css.late : css.due}>
            {isOverdue
              ? t('watched.overdue', { time: exact(caringContact.to) })
              : t('care.due', { from: exact(caringContact.from), to: exact(caringContact.to) })}
          </b>
        )}
      </td>
    </tr>
  );
}

function Last({ row: { closedAt, disposition, lastTry, outreachCount } }: { row: AlertRow }) {
  const t = useTranslations('alerts');
  const { exact } = useClockWords();
  if (closedAt !== null && disposition !== null)
    return t('row.ended', { disposition: t(`close.dispositions.${disposition}`), time: exact(closedAt) });
  if (lastTry === null) return t('row.outreach', { count: outreachCount });
  return t('row.lastTry', {
    channel: t(`log.channels.${lastTry.channel}`),
    outcome: t(`log.outcomes.${lastTry.outcome}`),
    time: exact(lastTry.at),
  });
}
