import { rungsOf, whomToPage } from '@/domain/safety/alert-ladder';
import { env } from '@/env';
import { record, system } from '@/server/audit/record';
import { findPagedRungs, insertPage, lockAlert } from '@/server/db/alerts';
import { type Tx, transaction } from '@/server/db/client';
import { enqueue } from '@/server/db/job-queue';
import { type Answerer, findAnswerers, findShifts } from '@/server/db/on-call';
import { queueMail } from '@/server/mail/queue-mail';
import { pleaseLook } from '@/server/mail/templates/please-look';

/** Has the alert paged when the caller's transaction commits, or at a later rung's moment. */
export const enqueuePaging = (tx: Tx, alertId: string, runAt?: Date): Promise<void> =>
  enqueue(tx, 'page-on-call', { alertId }, { jobKey: `page-on-call:${alertId}`, runAt, longestTries: 25 });

/**
 * Pages every rung that is due and was not paged, and asks to be called again for the next. Row and letter are one
 * transaction: however often and by however many this is run, each rung is paged once, and a kill loses none.
 * Gives the number of rungs paged.
 */
export function pageOnCall({ now }: { now: Date }, { alertId }: { alertId: string }): Promise<number> {
  return transaction(async (tx) => {
    const alert = await lockAlert(tx, alertId);
    if (alert === null || alert.closedAt !== null || alert.acknowledgedAt !== null) return 0;
    const { caseId, level, pagedFrom: climbFrom } = alert;

    const paged = await findPagedRungs(tx, alertId, climbFrom);
    const open = rungsOf(level, climbFrom).filter(({ rung }) => !paged.includes(rung));
    const due = open.filter(({ dueAtMs }) => dueAtMs <= now.getTime());
    const next = open.find(({ dueAtMs }) => dueAtMs > now.getTime());
    if (due.length > 0) {
      const letters = new Map<string, Answerer>();
      const [shifts, everyone] = [await findShifts(tx, now, new Date(now.getTime() + 1)), await findAnswerers(tx)];
      for (const { rung, dueAtMs } of due) {
        const person = everyone.find(({ id }) => id === whomToPage(shifts, rung, now)) ?? null;
        await insertPage(tx, { alertId, climbFrom, rung, personId: person?.id ?? null, dueAt: new Date(dueAtMs), sentAt: now });
        for (const one of person === null ? everyone : [person]) letters.set(one.id, one);
      }
      const page = `${env().APP_ORIGIN}/reviewer/alerts/${alertId}`;
      for (const { email, locale } of letters.values()) await queueMail(tx, email, pleaseLook(locale, { page }), now);
    }
    if (next !== undefined) await enqueuePaging(tx, alertId, new Date(next.dueAtMs));
    for (const { rung } of due) await record(tx, system, now, { type: 'alert.paged', caseId, alertId, rung });
    return due.length;
  });
}
