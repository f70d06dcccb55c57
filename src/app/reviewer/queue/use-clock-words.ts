'use client';

import { useTranslations } from 'next-intl';
import { type WaitingClock, waitingClock } from '@/domain/queue/clock';
import { durationOf } from '@/domain/queue/duration';
import type { QueueRow } from '@/domain/queue/queue-view';
import { useContext } from 'react';
import { useTimes } from '@/ui/kit/use-times';
import { CallHours } from './call-hours';

/** Three business days are said in days; everything shorter in hours. */
const hoursPerDay = { STAT: 24, P1: 24, P2: 24, P3: 10 } as const;

export type ClockWords = { clock: WaitingClock; words: string; isLate: boolean };

/** Says how long a case has waited and of how much, by the clinic's clock. */
export function useClockWords() {
  const t = useTranslations('queue.clock');
  const times = useTimes();
  const calls = useContext(CallHours);
  const say = (ms: number, perDay = 24): string => {
    const { unit, ...values } = durationOf(ms, perDay);
    return t(unit, values);
  };
  const clockOf = ({ priority, waitingSince, waitedBeforeMs }: QueueRow, nowMs: number): ClockWords => {
    const clock = waitingClock(priority, Date.parse(waitingSince), nowMs, calls, waitedBeforeMs);
    const perDay = hoursPerDay[priority];
    const isLate = clock.lateMs >= 60_000;
    const words = isLate
      ? t('late', { time: say(clock.lateMs, perDay) })
      : t('of', { waited: say(clock.waitedMs, perDay), allowed: say(clock.allowedMs, perDay) });
    return { clock, words, isLate };
  };
  /** The exact moment, for those who hover or ask. */
  const exact = (instant: string | number) => times.inList(instant);
  return { say, clockOf, exact };
}
