import type { Actor } from '@/domain/access/permissions';
import { record } from '@/server/audit/record';
import type { Tx } from '@/server/db/client';
import { markTaskDone, type StoredTask } from '@/server/db/tasks';

type Doing = { actor: Actor; now: Date };
type Finishing = { caseId: string; list: readonly StoredTask[]; task: StoredTask; note: string };

/**
 * Marks one item done; with the last one the case waits for a reviewer again, and their screens are notified. The caller
 * holds the case's lock, so two items at once cannot both be the last, nor neither.
 */
export async function recordTaskDone(tx: Tx, { actor, now }: Doing, { caseId, list, task, note }: Finishing): Promise<void> {
  await markTaskDone(tx, task.id, { at: now, note });
  await record(tx, actor, now, { type: 'to-do.done', caseId, toDoId: task.id });
  const isLast = list.every(({ id, doneAt }) => id === task.id || doneAt !== null);
  if (isLast) await record(tx, actor, now, { type: 'to-dos.done', caseId, decisionId: task.decisionId });
}
