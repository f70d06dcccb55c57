import type { Actor } from '@/domain/access/permissions';
import type { Presence } from '@/domain/safety/alert-inputs';
import { allow } from '@/server/auth/allow';
import { findCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { setHidden, setShown } from '@/server/db/safety-watch';

/** The patient's page was hidden or closed, or is before their eyes again. Kept only where a positive answer is watched. */
export function setPresence({ actor, now }: { actor: Actor; now: Date }, { caseId, page }: Presence): Promise<void> {
  return transaction(async (tx) => {
    allow(actor, 'answers.stay', await findCase(tx, caseId));
    await (page === 'hidden' ? setHidden : setShown)(tx, caseId, now);
  });
}
