import type { Actor } from '@/domain/access/permissions';
import { record } from '@/server/audit/record';
import type { Tx } from '@/server/db/client';
import { markDone, type StoredToDo } from '@/server/db/to-dos';

type Doing = { actor: Actor; now: Date };
type Finishing = { caseId: string; list: readonly StoredToDo[]; toDo: StoredToDo; note: string };

/**
 * Marks one item done; with the last one the case waits for a reviewer again, and their screens hear of it. The caller
 * holds the case's lock, so two items at once cannot both be the last, nor neither.
 */
export async function finishToDo(tx: Tx, { actor, now }: Doing, { caseId, list, toDo, note }: Finishing): Promise<void> {
  await markDone(tx, toDo.id, { at: now, note });
  await record(tx, actor, now, { type: 'to-do.done', caseId, toDoId: toDo.id });
  const isLast = list.every(({ id, doneAt }) => id === toDo.id || doneAt !== null);
  if (isLast) await record(tx, actor, now, { type: 'to-dos.done', caseId, decisionId: toDo.decisionId });
}
