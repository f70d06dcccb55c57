import { mostReadingDays, type NewTasks, type ReadingView, type SaveReading, type TaskKind } from '@/domain/queue/tasks';
import type { Tx } from './client';

/** An item of a conditional decision's list with the readings that stand, newest day first. */
export type StoredTask = {
  id: string;
  decisionId: string;
  kind: TaskKind;
  words: string;
  doneAt: Date | null;
  note: string;
  readings: ReadingView[];
};

/** Writes a decision's list, in its order. */
export async function insertTasks(tx: Tx, list: { caseId: string; decisionId: string; toDos: NewTasks }): Promise<void> {
  const { caseId, decisionId, toDos } = list;
  await tx.toDo.createMany({ data: toDos.map((task, place) => ({ ...task, caseId, decisionId, place })) });
}

const dateOf = (day: Date) => day.toISOString().slice(0, 10);

/** The list of this decision, in its order. */
export async function findTasks(tx: Tx, decisionId: string): Promise<StoredTask[]> {
  const rows = await tx.toDo.findMany({
    where: { decisionId },
    orderBy: { place: 'asc' },
    select: {
      ...{ id: true, decisionId: true, kind: true, words: true, doneAt: true, note: true },
      readings: {
        // Of a day only the highest revision stands.
        distinct: ['takenOn'],
        orderBy: [{ takenOn: 'desc' }, { revision: 'desc' }],
        select: { takenOn: true, systolicMmHg: true, diastolicMmHg: true, revision: true },
      },
    },
  });
  return rows.map(({ kind, readings, ...row }) => ({
    ...row,
    kind: kind as TaskKind,
    readings: readings.slice(0, mostReadingDays).map(({ takenOn, ...reading }) => ({ ...reading, takenOn: dateOf(takenOn) })),
  }));
}

export async function markTaskDone(tx: Tx, id: string, done: { at: Date; note: string }): Promise<void> {
  await tx.toDo.update({ where: { id }, data: { doneAt: done.at, note: done.note } });
}

/** Adds a reading as the next revision of its day. */
export async function insertReading(tx: Tx, { readingId, takenOn, basedOnRevision, ...reading }: SaveReading, at: Date) {
  const { toDoId, systolicMmHg, diastolicMmHg } = reading;
  await tx.homeReading.create({
    data: {
      ...{ toDoId, systolicMmHg, diastolicMmHg },
      id: readingId,
      takenOn: new Date(`${takenOn}T00:00:00Z`),
      revision: basedOnRevision + 1,
      savedAt: at,
    },
    select: { id: true },
  });
}

/** The task that a reading with this id belongs to, or null: tells a repeated save from a new one. */
export const findReadingOwner = (tx: Tx, id: string): Promise<{ toDoId: string } | null> =>
  tx.homeReading.findUnique({ where: { id }, select: { toDoId: true } });
