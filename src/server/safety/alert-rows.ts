import { dayMs } from '@/domain/shared/time/spans';
import { waitingClock } from '@/domain/queue/clock';
import { openEscalationLevels, type PagingRules, type SentPage, type OnCallShift, whomToPage } from '@/domain/safety/escalation';
import { caringContactOf } from '@/domain/safety/caring-contact';
import type { AlertRow } from '@/domain/safety/alert-view';
import type { StoredAlert } from '@/server/db/alert-lists';
import type { Tx } from '@/server/db/client';
import { findAnswerers, findShifts } from '@/server/db/on-call';
import { findNames, findPatientNames } from '@/server/db/visit-people';
import { packInForce } from '@/server/screening/pack-in-force';
import { spanOf } from './read-coverage';

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** A level of a P1 that falls into the night waits for the morning: nothing is due later than this. */
const longestWaitMs = 2 * dayMs;

/** Stored alerts as the screens show them, with names, who was paged and who is next. */
export async function alertRows(tx: Tx, alerts: readonly StoredAlert[], now: Date): Promise<AlertRow[]> {
  const patients = await findPatientNames(
    tx,
    alerts.map(({ caseId }) => caseId),
  );
  const onCall = await readOnCall(tx, now);
  const staff = await findNames(tx, [
    ...new Set([...alerts.flatMap(peopleOf), ...onCall.shifts.map(({ personId }) => personId)]),
  ]);
  const nameOf = (id: string | null) => (id === null ? null : (staff.get(id) ?? ''));
  return alerts.map((alert) => {
    const { id, caseId, level, rules, origin, pagedFrom, answerRetracted, outreach, disposition } = alert;
    const pages = alert.pages.filter(({ climbFrom }) => climbFrom.getTime() === pagedFrom.getTime());
    const next = nextPageOf(alert, pages, onCall, now);
    const last = outreach.at(-1);
    const due = caringContactOf(alert, onCall.rules.alertTiming.caringContact, now);
    return {
      ...{ id, caseId, level, rules, origin, answerRetracted, disposition },
      patientName: patients.get(caseId) ?? '',
      raisedAt: alert.raisedAt.toISOString(),
      pagedFrom: pagedFrom.toISOString(),
      reachBy: new Date(waitingClock(level, pagedFrom.getTime(), now.getTime(), onCall.rules.sameDayCalls).dueAtMs).toISOString(),
      pages: pages.map(({ rung, personId, everyoneBecause, sentAt }) => ({
        ...{ rung, everyoneBecause },
        to: nameOf(personId),
        at: (sentAt ?? pagedFrom).toISOString(),
      })),
      nextPageAt: next === null ? null : next.at.toISOString(),
      nextPageTo: next === null ? null : nameOf(next.personId),
      acknowledgedAt: iso(alert.acknowledgedAt),
      acknowledgedBy: nameOf(alert.acknowledgedBy),
      outreachCount: outreach.length,
      lastTry: last === undefined ? null : { channel: last.channel, outcome: last.outcome, at: last.at.toISOString() },
      closedAt: iso(alert.closedAt),
      closedBy: nameOf(alert.closedBy),
      caringContact: due === null ? null : spanOf(due),
    };
  });
}

const peopleOf = ({ acknowledgedBy, closedBy, pages, outreach }: StoredAlert): string[] =>
  [acknowledgedBy, closedBy, ...pages.map(({ personId }) => personId), ...outreach.map(({ byId }) => byId)].filter(
    (id) => id !== null,
  );

type OnCall = { shifts: readonly OnCallShift[]; rules: PagingRules };

/** Who is on call from now on, by people who may still answer, and how alerts escalate. */
async function readOnCall(tx: Tx, now: Date): Promise<OnCall> {
  const may = new Set((await findAnswerers(tx)).map(({ id }) => id));
  const shifts = await findShifts(tx, now, new Date(now.getTime() + longestWaitMs));
  return {
    shifts: shifts.filter(({ personId }) => may.has(personId)),
    rules: (await packInForce(tx, now)).pack.thresholds,
  };
}

/** When the next page goes out, and to whom as the calendar stands now (null: to everyone). Null when none will. */
function nextPageOf(alert: StoredAlert, pages: readonly SentPage[], { shifts, rules }: OnCall, now: Date) {
  if (alert.acknowledgedAt !== null || alert.closedAt !== null) return null;
  const [next] = openEscalationLevels({ level: alert.level, climbFrom: alert.pagedFrom }, pages, rules);
  if (next === undefined) return null;
  const at = new Date(next.dueAtMs);
  const paged = pages.flatMap(({ personId }) => personId ?? []);
  return { at, personId: whomToPage(shifts, paged, at < now ? now : at).personId };
}
