'use client';

import { useFormatter } from 'next-intl';

/** Says an ISO instant as day and time to the second, with its zone: two people compare what they see by it. */
export function useMoment(timeZone: string): (instant: string) => string {
  const format = useFormatter();
  return (instant) =>
    format.dateTime(new Date(instant), {
      timeZone,
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'short',
    });
}
