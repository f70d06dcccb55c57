import { dayMs, hourMs } from '@/domain/shared/time/spans';
import { heartbeatNames, isSilent } from '@/domain/safety/alert-heartbeat';
import { coverageGapsBetween, onCallAt } from '@/domain/safety/escalation';
import { alertLevels } from '@/domain/safety/alert-level';
import { watchedAfterDueMs } from '@/domain/safety/caring-contact';
import type { AlertRow, AlertsView } from '@/domain/safety/alert-view';
import { findAlertsClosedSince, findClosedAlerts, findOpenAlerts } from '@/server/db/alert-lists';
import { type Tx, transaction } from '@/server/db/client';
import { findHeartbeats } from '@/server/db/heartbeats';
import { countUnsentMail } from '@/server/db/mail';
import { type Answerer, findAnswerers, findShifts } from '@/server/db/on-call';
import { packInForce } from '@/server/screening/pack-in-force';
import { alertRows } from './alert-rows';
import { spanOf } from './read-coverage';

const lateMs = 2 * 60_000;
const weekMs = 7 * dayMs;
const closedShown = 30;

/** Every alert by how far it came, who is on call, and whether the programs that page are alive. */
export function listAlerts({ now }: { now: Date }): Promise<AlertsView> {
  return transaction(async (tx) => {
    const open = await alertRows(tx, await findOpenAlerts(tx), now);
    const beats = await findHeartbeats(tx);
    const answerers = await findAnswerers(tx);
    return {
      readAt: now.toISOString(),
      onCall: await onCallNow(tx, answerers, now),
      heartbeats: heartbeatNames.map((name) => {
        const at = beats.get(name) ?? null;
        return { name, at: at?.toISOString() ?? null, isSilent: isSilent(at, now) };
      }),
      lettersWaiting: await lettersWaiting(tx, answerers, now),
      unseen: open.filter(({ acknowledgedAt }) => acknowledgedAt === null).toSorted(gravestFirst),
      inHand: open.filter(({ acknowledgedAt }) => acknowledgedAt !== null).toSorted(gravestFirst),
      watched: await watchedAlerts(tx, now),
      closed: await alertRows(tx, await findClosedAlerts(tx, closedShown), now),
    };
  });
}

/** Closed, and a caring contact is due; the most pressing first. */
async function watchedAlerts(tx: Tx, now: Date): Promise<AlertRow[]> {
  const { toHours } = (await packInForce(tx, now)).pack.thresholds.alertTiming.caringContact;
  const since = new Date(now.getTime() - toHours * hourMs - watchedAfterDueMs);
  const rows = await alertRows(tx, await findAlertsClosedSince(tx, since), now);
  return rows
    .flatMap((row) => (row.caringContact === null ? [] : [{ row, due: row.caringContact.to }]))
    .toSorted((a, b) => a.due.localeCompare(b.due))
    .map(({ row }) => row);
}

const gravestFirst = (a: AlertRow, b: AlertRow) =>
  alertLevels.indexOf(a.level) - alertLevels.indexOf(b.level) || a.raisedAt.localeCompare(b.raisedAt);

/** A letter to somebody who may be paged that failed for good says for a day that a page would not reach them either. */
const lettersWaiting = (tx: Tx, answerers: readonly Answerer[], now: Date): Promise<number> =>
  countUnsentMail(tx, {
    writtenBefore: new Date(now.getTime() - lateMs),
    failedSince: new Date(now.getTime() - dayMs),
    vital: answerers.map(({ email }) => email),
  });

async function onCallNow(tx: Tx, answerers: readonly Answerer[], now: Date): Promise<AlertsView['onCall']> {
  const end = new Date(now.getTime() + weekMs);
  const shifts = await findShifts(tx, now, end);
  const names = new Map(answerers.map(({ id, name }) => [id, name]));
  // A shift of somebody who may no longer answer covers nothing.
  const real = shifts.filter(({ personId }) => names.has(personId));
  const [gap] = coverageGapsBetween(real, now, end);
  return {
    people: [...new Set(onCallAt(real, now).map(({ personId }) => names.get(personId) ?? ''))],
    nextGap: gap === undefined ? null : spanOf(gap),
  };
}
