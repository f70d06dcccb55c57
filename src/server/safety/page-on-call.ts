import { endsEscalation, openEscalationLevels, type EscalationLevel, whomToPage } from '@/domain/safety/escalation';
import { env } from '@/env';
import { record, system } from '@/server/audit/record';
import { findSentPages, type FoundAlert, insertPage, lockAlert } from '@/server/db/alerts';
import { type Tx, transaction } from '@/server/db/client';
import { enqueue } from '@/server/db/job-queue';
import { type Answerer, findAnswerers, findShifts, findWarned } from '@/server/db/on-call';
import { queueMail } from '@/server/mail/queue-mail';
import { nobodyOnCall } from '@/server/mail/templates/nobody-on-call';
import { pleaseLook } from '@/server/mail/templates/please-look';
import { packInForce } from '@/server/screening/pack-in-force';

/** Has the alert paged when the caller's transaction commits, or at a later level's moment. */
export const enqueuePaging = (tx: Tx, alertId: string, runAt?: Date): Promise<void> =>
  enqueue(tx, 'page-on-call', { alertId }, { jobKey: `page-on-call:${alertId}`, runAt, longestTries: 25 });

/**
 * Pages every level that is due and was not paged, and asks to be called again for the next. Row and letter are one
 * transaction: however often and by however many this is run, each level is paged once, and a kill loses none.
 * Gives the number of levels paged.
 */
export function pageOnCall({ now }: { now: Date }, { alertId }: { alertId: string }): Promise<number> {
  return transaction(async (tx) => {
    const alert = await lockAlert(tx, alertId);
    if (alert === null || alert.closedAt !== null || alert.acknowledgedAt !== null) return 0;
    const { caseId, level, pagedFrom: climbFrom } = alert;
    const rules = (await packInForce(tx, now)).pack.thresholds;

    const open = openEscalationLevels({ level, climbFrom }, await findSentPages(tx, alertId, climbFrom), rules);
    const due = open.filter(({ dueAtMs }) => dueAtMs <= now.getTime());
    const sent = due.length === 0 ? [] : await sendPages(tx, alert, due, now);
    const [next] = openEscalationLevels({ level, climbFrom }, await findSentPages(tx, alertId, climbFrom), rules);
    if (next !== undefined) await enqueuePaging(tx, alertId, new Date(next.dueAtMs));
    for (const rung of sent) await record(tx, system, now, { type: 'alert.paged', caseId, alertId, rung });
    return sent.length;
  });
}

/** Pages each of these levels, and writes one letter to each person, however many levels reach them. Gives the levels paged. */
async function sendPages(
  tx: Tx,
  { id: alertId, level, pagedFrom: climbFrom }: FoundAlert,
  due: readonly EscalationLevel[],
  now: Date,
) {
  const everyone = await findAnswerers(tx);
  const known = (id: string) => everyone.find((one) => one.id === id);
  const shifts = (await findShifts(tx, now, new Date(now.getTime() + 1))).filter(({ personId }) => known(personId) !== undefined);
  const before = await findSentPages(tx, alertId, climbFrom);
  const paged = before.flatMap(({ personId }) => personId ?? []);
  const letters = new Map<string, Answerer>();
  const sent: number[] = [];
  for (const { rung, dueAtMs } of due) {
    const to = whomToPage(shifts, paged, now);
    await insertPage(tx, { ...to, alertId, climbFrom, rung, dueAt: new Date(dueAtMs), sentAt: now });
    sent.push(rung);
    if (to.personId !== null) paged.push(to.personId);
    const person = to.personId === null ? undefined : known(to.personId);
    for (const one of person === undefined ? everyone : [person]) letters.set(one.id, one);
    if (endsEscalation(level, to.everyoneBecause)) break;
  }
  const { APP_ORIGIN: origin } = env();
  for (const { email, locale } of letters.values())
    await queueMail(tx, email, pleaseLook(locale, { page: `${origin}/reviewer/alerts/${alertId}` }), now);
  const wasKnown = before.some(({ everyoneBecause }) => everyoneBecause === 'nobody-on-call');
  if (shifts.length === 0 && !wasKnown)
    for (const { email, locale } of await findWarned(tx))
      await queueMail(tx, email, nobodyOnCall(locale, { page: `${origin}/reviewer/alerts/on-call` }), now);
  return sent;
}
