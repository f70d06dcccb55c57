import { getFormatter, getTranslations } from 'next-intl/server';
import { closedDaysEnd } from '@/domain/queue/closed-days';
import { localDateOf } from '@/domain/queue/local-time';
import { clinicHours } from '@/domain/queue/working-hours';
import { Notice } from '@/ui/kit/notice';

/** Says that the list of closed days ends within a quarter, or has ended; nothing before. */
export async function ClosedDaysNotice({ now }: { now: Date }) {
  const end = closedDaysEnd(localDateOf(now.getTime(), clinicHours.timeZone));
  if (end === null) return null;
  const [t, format] = await Promise.all([getTranslations('rules.closedDays'), getFormatter()]);
  const day = format.dateTime(new Date(end.lastDay), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <Notice tone="wait" icon="alert">
      {t(end.daysLeft < 0 ? 'ended' : 'ending', { day })}
    </Notice>
  );
}
