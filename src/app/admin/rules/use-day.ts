import { useFormatter } from 'next-intl';

/** Writes a calendar day (YYYY-MM-DD) or an instant. A day is a day everywhere: it must not slide into the one before. */
export function useDay(): (dayOrInstant: string) => string {
  const format = useFormatter();
  return (text) =>
    text.length === 10
      ? format.dateTime(new Date(`${text}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })
      : format.dateTime(new Date(text), { dateStyle: 'medium', timeStyle: 'short' });
}
