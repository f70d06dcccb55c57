import type { Actor } from '@/domain/access/permissions';
import { waitingClock } from '@/domain/queue/clock';
import type { Answers } from '@/domain/answers/value';
import { onCallAt } from '@/domain/safety/escalation';
import { type CallDetails, newestCallDetails } from '@/domain/safety/call-details';
import { type CareView, newestCheck } from '@/domain/safety/safety-check';
import { answersFrom } from '@/server/answers/current-answers';
import { findOpenAlert } from '@/server/db/alerts';
import { findAnswers } from '@/server/db/answers';
import { findNewestCaseOf } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { findAnswerers, findShifts } from '@/server/db/on-call';
import { findSafetyChecks } from '@/server/db/safety-checks';
import { findTimeZone } from '@/server/db/visit-people';
import { readPhones } from '@/server/phones/read-phones';
import { packInForce } from '@/server/screening/pack-in-force';

/** What the clinic knows and when it means to call, for the patient's page of people to talk to. Looking alerts nobody. */
export function readCare({ actor, now }: { actor: Actor; now: Date }): Promise<CareView> {
  return transaction(async (tx) => {
    const timeZone = await findTimeZone(tx, actor.id);
    const own = await findNewestCaseOf(tx, actor.id);
    if (own === null) return { alert: null, check: newestCheck([]), call: { phone: null, place: null }, timeZone };
    const checks = await findSafetyChecks(tx, own.id);
    const check = newestCheck(checks);
    const alert = await findOpenAlert(tx, own.id);
    const call = callOf(
      answersFrom(await findAnswers(tx, own.id)),
      newestCallDetails(checks, alert?.raisedAt ?? now, readPhones),
    );
    if (alert === null) return { alert: null, check, call, timeZone };
    const { level, pagedFrom } = alert;
    const { sameDayCalls } = (await packInForce(tx, now)).pack.thresholds;
    const { dueAtMs } = waitingClock(level, pagedFrom.getTime(), now.getTime(), sameDayCalls);
    const promisedBy = new Date(dueAtMs).toISOString();
    const isAnyoneOnCall = await isSomebodyOnCall(tx, now);
    return { alert: { level, since: pagedFrom.toISOString(), promisedBy, isAnyoneOnCall }, check, call, timeZone };
  });
}

/** As said on this page, else as answered. */
function callOf(answers: Answers, { phone, place }: CallDetails): CareView['call'] {
  const [written, told] = [answers['about.phone'], answers['about.place']];
  return {
    phone: phone ?? (written?.kind === 'text' ? { parts: readPhones(written.text), at: null } : null),
    place: place ?? (told?.kind === 'text' ? { text: told.text, at: null } : null),
  };
}

async function isSomebodyOnCall(tx: Tx, now: Date): Promise<boolean> {
  const may = new Set((await findAnswerers(tx)).map(({ id }) => id));
  const shifts = await findShifts(tx, now, new Date(now.getTime() + 1));
  return onCallAt(shifts, now).some(({ personId }) => may.has(personId));
}
