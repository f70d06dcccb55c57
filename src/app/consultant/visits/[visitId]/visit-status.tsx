'use client';

import { useTranslations } from 'next-intl';
import type { ConsultantVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { useServerNow } from '@/ui/kit/use-server-now';
import { minutesBetween, minutesInWords, timeInWords, timeOfDay } from '@/domain/shared/time/in-words';
import css from './visit-status.module.css';

type WhereProps = { visit: ConsultantVisitView; words: Messages['visit']['desk']; locale: string; stale: boolean };

/** Who this is and what the clock says about the call. */
export function VisitStatus({ visit, words, locale, stale }: WhereProps) {
  const t = useTranslations('visit.desk');
  const { call, patientName, scheduledFor } = visit;
  const now = useServerNow(call.readAt);
  const zone = { locale, timeZone: visit.timeZone };
  const minutes = (from: string, to: string | number) => minutesInWords(minutesBetween(from, to), locale);
  const line =
    call.endedAt !== null
      ? call.startedAt === null
        ? t('overByPhone', { time: timeOfDay(call.endedAt, zone) })
        : t('over', { time: timeOfDay(call.endedAt, zone), minutes: minutes(call.startedAt, call.endedAt) })
      : call.startedAt !== null
        ? t('running', { time: timeOfDay(call.startedAt, zone), minutes: minutes(call.startedAt, now) })
        : t('planned', { time: timeInWords(scheduledFor, zone) });
  return (
    <header className={css.whom}>
      <h1>{patientName}</h1>
      <p className="quiet">{line}</p>
      {call.byPhone && call.endedAt === null ? <p>{words.byPhone}</p> : null}
      <p role="status">{stale ? words.offline : ''}</p>
    </header>
  );
}
