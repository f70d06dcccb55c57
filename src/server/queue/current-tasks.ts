import type { FoundCase } from '@/server/db/cases';
import type { Tx } from '@/server/db/client';
import { findLatestDecision } from '@/server/db/decisions';
import { findTasks, type StoredTask } from '@/server/db/tasks';

/** The list that counts: that of the newest decision, where it is a conditional one. Empty otherwise. */
export async function currentTasks(tx: Tx, { id }: Pick<FoundCase, 'id'>): Promise<StoredTask[]> {
  const decision = await findLatestDecision(tx, id);
  return decision?.kind === 'conditional' ? findTasks(tx, decision.id) : [];
}
