'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { byGravity } from '@/domain/queue/here-because';
import type { AlertRow } from '@/domain/safety/alert-view';
import { Button } from '@/ui/kit/button';
import { Level, Tag } from '@/ui/kit/status';
import { paths } from '../../paths';
import { useClockWords } from '../queue/use-clock-words';
import css from './alerts.module.css';
import { Pages } from './pages';

type AlertCardProps = { row: AlertRow; nowMs: number; isBusy: boolean; onTake: (row: AlertRow) => void };

/** One alert: who, why, for how long, how far the pages came, and the one thing to do next. */
export function AlertCard({ row, nowMs, isBusy, onTake }: AlertCardProps) {
  const [t, rule] = [useTranslations('alerts'), useTranslations('case.rule')];
  const { say, exact } = useClockWords();
  const { id, level, rules, patientName, raisedAt, closedAt, acknowledgedAt } = row;
  const isUnseen = closedAt === null && acknowledgedAt === null;
  return (
    <li className={css.alert} data-level={closedAt === null ? level : undefined}>
      <p className={css.head}>
        <Level level={closedAt !== null ? 'routine' : level === 'STAT' ? 'now' : 'today'}>{t(`level.${level}`)}</Level>
        <Link className={css.name} href={paths.alert(id)}>
          <bdi>{patientName}</bdi>
        </Link>
        <time dateTime={raisedAt} title={exact(raisedAt)}>
          {t('row.raised', { time: say(nowMs - Date.parse(raisedAt)) })}
        </time>
        {row.answerRetracted ? <Tag tone="dawn">{t('row.retracted')}</Tag> : null}
      </p>
      <p>
        {rules.length === 0
          ? t(`origin.${row.origin}`)
          : byGravity(rules)
              .map((one) => rule(one))
              .join(' · ')}
      </p>
      {closedAt === null ? <Pages row={row} /> : null}
      <p className="small quiet">
        {acknowledgedAt === null || row.acknowledgedBy === null || closedAt !== null
          ? null
          : `${t('row.acknowledged', { name: row.acknowledgedBy, time: exact(acknowledgedAt) })} · `}
        {closedAt === null || row.disposition === null
          ? null
          : `${t('row.closed', { disposition: t(`close.dispositions.${row.disposition}`), name: row.closedBy ?? '', time: exact(closedAt) })} · `}
        {t('row.outreach', { count: row.outreachCount })}
      </p>
      {isUnseen ? (
        <p className={css.acts}>
          <Button look="go" disabled={isBusy} onClick={() => onTake(row)}>
            {t('row.acknowledge')}
            <span className="aloud"> {patientName}</span>
          </Button>
          <Link className="btn" href={paths.alert(id)}>
            {t('row.open')}
            <span className="aloud"> {patientName}</span>
          </Link>
        </p>
      ) : null}
    </li>
  );
}
