import type { Actor } from '@/domain/access/permissions';
import type { AboutCase } from '@/domain/answers/inputs';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { insertReminder } from '@/server/db/reminders';

/** The patient wants no more letters about what they left unfinished. Saying so twice changes nothing. */
export function stopReminders({ actor, now }: { actor: Actor; now: Date }, { caseId }: AboutCase): Promise<void> {
  return transaction(async (tx) => {
    const theCase = await lockCase(tx, caseId);
    allow(actor, 'reminders.stop', theCase);
    if (await insertReminder(tx, caseId, 'stopped', now)) await record(tx, actor, now, { type: 'reminders.stopped', caseId });
  });
}
