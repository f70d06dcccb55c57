import { hasLetter } from '@/domain/answers/check-value';
import type { Actor } from '@/domain/access/permissions';
import { doneBy, type CompleteTask, longestTaskNote } from '@/domain/queue/tasks';
import { AppError } from '@/domain/shared/app-error';
import { allow } from '@/server/auth/allow';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { currentTasks } from './current-tasks';
import { raiseWords } from '@/server/screening/watch-words';
import { recordTaskDone } from './record-task-done';

/** The patient says that an item of the list is done. Saying it twice changes nothing. */
export async function completeTask(
  { actor, now }: { actor: Actor; now: Date },
  { caseId, toDoId, note }: CompleteTask,
): Promise<void> {
  await raiseWords({ actor, now }, { caseId, source: 'to-do', text: note });
  if (note.length > longestTaskNote) throw new AppError('invalid-answer');
  await transaction(async (tx) => {
    const theCase = await lockCase(tx, caseId);
    allow(actor, 'to-dos.do', theCase);
    const list = await currentTasks(tx, theCase);
    const task = list.find(({ id }) => id === toDoId);
    if (task === undefined) throw new AppError('no-access');
    if (task.doneAt !== null) return;

    const by = doneBy(task.kind);
    // Readings tick themselves, and a ride is a person, not a promise.
    if (by === 'readings' || (by === 'name' && !hasLetter(note))) throw new AppError('invalid-answer');
    await recordTaskDone(tx, { actor, now }, { caseId, list, task, note });
  });
}
