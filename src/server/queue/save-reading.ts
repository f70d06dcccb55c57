import type { Actor } from '@/domain/access/permissions';
import { patientDay } from '@/domain/shared/time/patient-day';
import { isOfferedTask, doneBy, readingDaysNeeded, type SaveReading, takesDay } from '@/domain/queue/tasks';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findReadingOwner, insertReading } from '@/server/db/tasks';
import { findTimeZone } from '@/server/db/visit-people';
import { currentTasks } from './current-tasks';
import { recordTaskDone } from './record-task-done';

/**
 * The patient writes down a blood pressure for a list. Like an answer it has a revision: a correction stands beside what was
 * written first, a save that came twice counts once, and one based on a reading that no longer stands is refused. With the
 * third day the item is done.
 */
export function saveReading({ actor, now }: { actor: Actor; now: Date }, save: SaveReading): Promise<void> {
  return transaction(async (tx) => {
    const { caseId, toDoId, readingId, takenOn, basedOnRevision } = save;
    const theCase = await lockCase(tx, caseId);
    allow(actor, 'to-dos.do', theCase);
    const list = await currentTasks(tx, theCase);
    const task = list.find(({ id }) => id === toDoId);
    if (task === undefined) throw new AppError('no-access');
    const earlier = await findReadingOwner(tx, readingId);
    if (earlier?.toDoId === toDoId) return;
    if (earlier !== null || doneBy(task.kind) !== 'readings') throw new AppError('no-access');
    const today = patientDay(now, await findTimeZone(tx, actor.id), save.timeZone);
    if (!isOfferedTask(save, today)) throw new AppError('invalid-answer');
    const existing = task.readings.find((reading) => reading.takenOn === takenOn);
    if ((existing?.revision ?? 0) !== basedOnRevision) throw new AppError('stale-answer');
    if (!takesDay(task.readings, takenOn, today)) throw new AppError('invalid-answer');

    await insertReading(tx, save, now);
    await record(tx, actor, now, { type: 'reading.saved', caseId, toDoId, revision: basedOnRevision + 1 });
    const days = new Set([...task.readings.map((reading) => reading.takenOn), takenOn]).size;
    if (task.doneAt === null && days >= readingDaysNeeded)
      await recordTaskDone(tx, { actor, now }, { caseId, list, task, note: '' });
  });
}
