import type { Actor } from '@/domain/access/permissions';
import type { Reminders } from '@/domain/answers/views';
import { allow } from '@/server/auth/allow';
import { findOpenCaseOf } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findReminders, findUnfinished } from '@/server/db/reminders';

/** Whether letters about an unfinished case may still come to this patient. */
export function readReminders({ actor }: { actor: Actor }): Promise<Reminders> {
  return transaction(async (tx) => {
    const theCase = await findOpenCaseOf(tx, actor.id);
    if (theCase === null) return { mayCome: false, isStopped: false };
    allow(actor, 'reminders.read', theCase);
    const isUnfinished = (await findUnfinished(tx, theCase.id)) !== null;
    const { isStopped, sent } = await findReminders(tx, theCase.id);
    const isOver = sent.some(({ kind }) => kind === 'second');
    return { mayCome: isUnfinished && !isStopped && !isOver, isStopped: isUnfinished && isStopped };
  });
}
