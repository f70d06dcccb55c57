import { dayMs } from '@/domain/shared/time/spans';
import { closedDaysEnd, closedDaysWrittenUntil } from '@/domain/queue/closed-days';
import { clinicDay } from '@/domain/shared/time/local-date';
import { env } from '@/env';
import { transaction } from '@/server/db/client';
import { wasWrittenTo } from '@/server/db/mail';
import { findWhoMay } from '@/server/db/on-call';
import { log } from '@/server/log';
import { queueMail } from '@/server/mail/queue-mail';
import { closedDaysEnding } from '@/server/mail/templates/closed-days-ending';

// A little less than a week, so that a daily job which runs a few minutes earlier keeps its weekday.
const betweenLettersMs = 6.5 * dayMs;

/**
 * Tells whoever runs the system that the list of closed days ends within a quarter, or has ended: a line in the log at each
 * call, and a letter a week to each of them. May run twice. Gives how many letters it wrote.
 */
export async function warnOfClosedDays({ now }: { now: Date }, lastDay = closedDaysWrittenUntil): Promise<number> {
  const end = closedDaysEnd(clinicDay(now), lastDay);
  if (end === null) return 0;
  log.warn('closed-days.end', { counts: { daysLeft: end.daysLeft } });
  return await transaction(async (tx) => {
    const since = new Date(now.getTime() - betweenLettersMs);
    let written = 0;
    for (const { email, locale } of await findWhoMay(tx, 'closed-days.warned')) {
      const words = closedDaysEnding(locale, { page: `${env().APP_ORIGIN}/admin/rules`, lastDay, hasEnded: end.daysLeft < 0 });
      if (await wasWrittenTo(tx, { to: email, subject: words.subject }, since)) continue;
      await queueMail(tx, email, words, now);
      written++;
    }
    return written;
  });
}
