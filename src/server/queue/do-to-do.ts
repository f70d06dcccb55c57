import { hasLetter } from '@/domain/answers/check-value';
import type { Actor } from '@/domain/access/permissions';
import { doneBy, type DoToDo, longestToDoNote } from '@/domain/queue/to-dos';
import { AppError } from '@/domain/shared/app-error';
import { allow } from '@/server/auth/allow';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { currentList } from './current-list';
import { hearWords } from '@/server/screening/watch-words';
import { finishToDo } from './finish-to-do';

/** The patient says that an item of the list is done. Saying it twice changes nothing. */
export async function doToDo({ actor, now }: { actor: Actor; now: Date }, { caseId, toDoId, note }: DoToDo): Promise<void> {
  await hearWords({ actor, now }, { caseId, source: 'to-do', text: note });
  if (note.length > longestToDoNote) throw new AppError('invalid-answer');
  await transaction(async (tx) => {
    const theCase = await lockCase(tx, caseId);
    allow(actor, 'to-dos.do', theCase);
    const list = await currentList(tx, theCase);
    const toDo = list.find(({ id }) => id === toDoId);
    if (toDo === undefined) throw new AppError('no-access');
    if (toDo.doneAt !== null) return;

    const by = doneBy(toDo.kind);
    // Readings tick themselves, and a ride is a person, not a promise.
    if (by === 'readings' || (by === 'name' && !hasLetter(note))) throw new AppError('invalid-answer');
    await finishToDo(tx, { actor, now }, { caseId, list, toDo, note });
  });
}
