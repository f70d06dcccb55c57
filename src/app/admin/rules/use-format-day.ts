import { useTimes } from '@/ui/kit/use-times';

/** Writes a calendar day (YYYY-MM-DD) or an instant. A day is a day everywhere: it must not slide into the one before. */
export function useFormatDay(): (dayOrInstant: string) => string {
  const times = useTimes();
  return (text) => (text.length === 10 ? times.date(text) : times.onRecord(text));
}
