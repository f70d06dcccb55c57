import { localDateOf } from '@/domain/queue/local-time';

const hourMs = 3_600_000;

/** The calendar day (YYYY-MM-DD) so many days from the one that begins at `from`. Noon is the same day in every change of clocks. */
export const dayBeside = (from: string, timeZone: string, days: number): string =>
  localDateOf(new Date(from).getTime() + 12 * hourMs + days * 24 * hourMs, timeZone);
