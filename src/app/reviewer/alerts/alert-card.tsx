'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { bySeverity } from '@/domain/queue/rule-order';
import type { AlertRow } from '@/domain/safety/alert-view';
import { Button } from '@/ui/kit/button';
import { LevelMark, Tag } from '@/ui/kit/status';
import { paths } from '../../paths';
import { useClockWords } from '../queue/use-clock-words';
import css from './alerts.module.css';
import { Countdown } from './countdown';
import { SentPages } from './sent-pages';

type AlertCardProps = { row: AlertRow; readAt: string; nowMs: number; isBusy: boolean; onTake: (row: AlertRow) => void };

/** An alert that nobody has: who, what was said or done, for how long, who is next, and the one thing to do. */
export function AlertCard({ row, readAt, nowMs, isBusy, onTake }: AlertCardProps) {
  const [t, rule] = [useTranslations('alerts'), useTranslations('case.rule')];
  const { say, exact } = useClockWords();
  const { id, level, rules, patientName, raisedAt, nextPageAt } = row;
  const [gravest, ...more] = bySeverity(rules);
  return (
    <li className={css.alert} data-level={level}>
      <div>
        <p className={css.head}>
          <LevelMark level={level === 'STAT' ? 'now' : 'today'}>{t(`level.${level}`)}</LevelMark>
          <Link className={css.name} href={paths.alert(id)}>
            <bdi>{patientName}</bdi>
          </Link>
          <time dateTime={raisedAt} title={exact(raisedAt)}>
            {t('row.raised', { time: say(nowMs - Date.parse(raisedAt)) })}
          </time>
          {row.answerRetracted ? <Tag tone="dawn">{t('row.retracted')}</Tag> : null}
        </p>
        <p className={css.what}>{gravest === undefined ? t(`origin.${row.origin}`) : rule(gravest)}</p>
        {more.length === 0 ? null : <p>{more.map((one) => rule(one)).join(' · ')}</p>}
      </div>
      <div>
        <p>
          <b>{t('holder.nobody')}</b>
        </p>
        <SentPages row={row} />
        {nextPageAt === null ? null : (
          <p>
            <Countdown until={nextPageAt} readAt={readAt} words="next" />
          </p>
        )}
      </div>
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
    </li>
  );
}
