import type { Actor } from '@/domain/access/permissions';
import type { OneConsent } from '@/domain/answers/consent-views';
import { type Done, done } from '@/domain/shared/text';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { lockPatient } from '@/server/db/answers';
import { transaction } from '@/server/db/client';
import { findConsent, withdrawKind } from '@/server/db/consents';

/**
 * The person takes back what they agreed to. It becomes a date beside the yes, and every current yes of the same kind gets
 * it: an older version must not still count behind the newer one. A second press changes nothing.
 */
export function withdrawConsent({ actor, now }: { actor: Actor; now: Date }, { consentId }: OneConsent): Promise<Done> {
  return transaction(async (tx) => {
    await lockPatient(tx, actor.id);
    const found = await findConsent(tx, consentId);
    allow(actor, 'consents.withdraw', found);

    if ((await withdrawKind(tx, actor.id, found.kind, now)) === 0) return done;
    await record(tx, actor, now, { type: 'consent.withdrawn', consentId, kind: found.kind });
    return done;
  });
}
