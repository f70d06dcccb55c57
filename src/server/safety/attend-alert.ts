import type { Actor } from '@/domain/access/permissions';
import type { AttendAlert } from '@/domain/safety/alert-inputs';
import type { AlertReaders } from '@/domain/safety/alert-view';
import { allow } from '@/server/auth/allow';
import { findOtherReaders, upsertReader } from '@/server/db/alert-readers';
import { findAlert } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { findNames } from '@/server/db/visit-people';

/** The page says every ten seconds that it is open; whoever did not report for so long has left. */
const leftAfterMs = 25_000;

/** The actor has this alert open: two people who call the same patient at once should know of each other. Gives who else has. */
export function attendAlert(
  { actor, now }: { actor: Actor; now: Date },
  { alertId, isWriting }: AttendAlert,
): Promise<AlertReaders> {
  return transaction(async (tx) => {
    const alert = await findAlert(tx, alertId);
    allow(actor, 'alerts.attend', alert);
    await upsertReader(tx, { alertId, personId: actor.id, seenAt: now, isWriting });
    const since = new Date(now.getTime() - leftAfterMs);
    const others = await findOtherReaders(tx, alertId, { personId: actor.id, since });
    const names = await findNames(
      tx,
      others.map(({ personId }) => personId),
    );
    return { others: others.map((one) => ({ name: names.get(one.personId) ?? '', isWriting: one.isWriting })) };
  });
}
