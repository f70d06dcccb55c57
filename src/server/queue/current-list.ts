import type { FoundCase } from '@/server/db/cases';
import type { Tx } from '@/server/db/client';
import { findLatestDecision } from '@/server/db/decisions';
import { findToDos, type StoredToDo } from '@/server/db/to-dos';

/** The list that counts: that of the newest decision, where it is a conditional one. Empty otherwise. */
export async function currentList(tx: Tx, { id }: Pick<FoundCase, 'id'>): Promise<StoredToDo[]> {
  const decision = await findLatestDecision(tx, id);
  return decision?.kind === 'conditional' ? findToDos(tx, decision.id) : [];
}
