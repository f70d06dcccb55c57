import { record, system } from '@/server/audit/record';
import { transaction } from '@/server/db/client';
import { disablePerson, findPersonByEmail } from '@/server/db/people';
import { revokeAllSessions } from './revoke-session';

/**
 * Shuts out whoever has this address: their sessions end and none begins; their record stays. False where nobody has it.
 * For the one at the machine, who has no session of ours.
 */
export async function disableAccount({ now }: { now: Date }, { email }: { email: string }): Promise<boolean> {
  const person = await transaction(async (tx) => {
    const found = await findPersonByEmail(tx, email);
    if (found === null || found.isDisabled) return found;
    await disablePerson(tx, found.id, now);
    await record(tx, system, now, { type: 'person.disabled', personId: found.id });
    return found;
  });
  // Nothing opens to a session of theirs any more; this closes the streams that are open already.
  if (person !== null) await revokeAllSessions({ actor: system, now }, person.id);
  return person !== null;
}
