import { type Connection, presenceOf, patientPresenceOf } from '@/domain/visit/presence';
import type { CallView } from '@/domain/visit/views';
import type { Tx } from '@/server/db/client';
import { findWhoAgreed } from '@/server/db/consents';
import { findSigned } from '@/server/db/visit-notes';
import { findConnectionsOf, type StoredConnection } from '@/server/db/visit-rooms';
import type { FoundVisit } from '@/server/db/visits';
import { isVideoAway } from '@/server/video/reachable';

/** Stored connections as the domain judges them. Identities that are not of this visit do not count. */
export function connectionsOf(visit: FoundVisit, stored: readonly StoredConnection[]): Connection[] {
  return stored.flatMap(({ identity, joinedAt, leftAt }) => {
    const side = sideOf(visit, identity);
    return side === null ? [] : [{ side, joinedAtMs: joinedAt.getTime(), leftAtMs: leftAt?.getTime() ?? null }];
  });
}

/** Whose identity this is in the visit, or null. */
export function sideOf(visit: FoundVisit, identity: string): Connection['side'] | null {
  if (identity === visit.patientIdentity) return 'patient';
  return identity === visit.consultantIdentity ? 'consultant' : null;
}

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** Where these calls stand now, by visit id. */
export async function callViews(tx: Tx, visits: readonly FoundVisit[], now: Date): Promise<Map<string, CallView>> {
  const rooms = visits.flatMap(({ roomName }) => roomName ?? []);
  const stored = await findConnectionsOf(tx, rooms);
  const signed = await findSigned(
    tx,
    visits.map(({ id }) => id),
  );
  const agreed = await findWhoAgreed(
    tx,
    visits.map(({ case: { patientId } }) => patientId),
    'telehealth',
  );
  return new Map(
    visits.map((visit) => {
      const inRoom = presenceOf(connectionsOf(visit, stored.get(visit.roomName ?? '') ?? []));
      const view: CallView = {
        visitId: visit.id,
        callState: visit.callState,
        callEpoch: visit.callEpoch,
        waiting: patientPresenceOf(visit.lastSeenAt?.getTime() ?? null, visit.lastSeenHidden, now.getTime()),
        checkedInAt: iso(visit.checkedInAt),
        admittedAt: iso(visit.admittedAt),
        startedAt: iso(visit.startedAt),
        endedAt: iso(visit.endedAt),
        patientInRoom: inRoom.patient,
        consultantInRoom: inRoom.consultant,
        byPhone: visit.phoneReason !== null,
        videoAway: isVideoAway(),
        videoAgreed: agreed.has(visit.case.patientId),
        signed: signed.has(visit.id),
        readAt: now.toISOString(),
      };
      return [visit.id, view];
    }),
  );
}

/** Where this call stands now. */
export async function callView(tx: Tx, visit: FoundVisit, now: Date): Promise<CallView> {
  const view = (await callViews(tx, [visit], now)).get(visit.id);
  if (view === undefined) throw new Error('a visit has a call');
  return view;
}
