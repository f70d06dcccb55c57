import { getLocale, getTranslations } from 'next-intl/server';
import { closedDaysEnd } from '@/domain/queue/closed-days';
import { dateInWords } from '@/domain/shared/time/in-words';
import { clinicDay } from '@/domain/shared/time/local-date';
import { Notice } from '@/ui/kit/notice';

/** Says that the list of closed days ends within a quarter, or has ended; nothing before. */
export async function ClosedDaysNotice({ now }: { now: Date }) {
  const end = closedDaysEnd(clinicDay(now));
  if (end === null) return null;
  const [t, locale] = await Promise.all([getTranslations('rules.closedDays'), getLocale()]);
  const day = dateInWords(end.lastDay, locale);
  return (
    <Notice tone="wait" icon="alert">
      {t(end.daysLeft < 0 ? 'ended' : 'ending', { day })}
    </Notice>
  );
}
