import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { Route } from 'next';
import type { AlertBrief } from '@/domain/safety/alert-brief';
import { LevelMark } from '@/ui/kit/status';
import { useCaseMoment } from './case-words';

type AlertLineProps = { alert: AlertBrief; href: Route };

/** A case's newest alert in a line: how urgent, who has it, the last try, or how it ended; with a link to it. */
export function AlertLine({ alert: { level, holder, lastTry, closedAt, disposition }, href }: AlertLineProps) {
  const t = useTranslations('alerts');
  const moment = useCaseMoment();
  const isClosed = closedAt !== null && disposition !== null;
  return (
    <p>
      <LevelMark level={isClosed ? 'routine' : level === 'STAT' ? 'now' : 'today'}>
        {t('line.alert', { level: t(`level.${level}`) })}
      </LevelMark>{' '}
      {isClosed ? (
        t('line.closed', { disposition: t(`close.dispositions.${disposition}`), time: moment(closedAt, true) })
      ) : (
        <>
          <b>{holder === null ? t('holder.nobody') : t('line.holder', { name: holder })}</b>{' '}
          {lastTry === null
            ? t('line.noTry')
            : t('row.lastTry', {
                channel: t(`log.channels.${lastTry.channel}`),
                outcome: t(`log.outcomes.${lastTry.outcome}`),
                time: moment(lastTry.at, true),
              })}
        </>
      )}{' '}
      <Link href={href}>{t('line.open')}</Link>
    </p>
  );
}
