import { z } from 'zod';
import { daysBetween } from '@/domain/shared/time/calendar-date';
import { InputDay, InputRevision } from '@/domain/shared/input-bounds';
import { ReportedZone } from '@/domain/shared/time/reported-zone';
import { Instant, Text } from '@/domain/shared/text';

/** How an item becomes done: by readings, by naming somebody, or by the patient's word that it is. */
export type DoneBy = 'readings' | 'name' | 'word';

/** What a reviewer may ask for before a visit. The words stand in the message files; a catalogue grows by a line. */
const taskCatalogue = [
  { kind: 'readings', by: 'readings' },
  { kind: 'medicine-list', by: 'word' },
  { kind: 'letter', by: 'word' },
  { kind: 'ride', by: 'name' },
  { kind: 'pregnancy-test', by: 'word' },
  { kind: 'lab-results', by: 'word' },
  { kind: 'other', by: 'word' },
] as const satisfies readonly { kind: string; by: DoneBy }[];
export const taskKinds = taskCatalogue.map(({ kind }) => kind);
export type TaskKind = (typeof taskKinds)[number];

/** Days on which the pressure must be measured: one reading is weather, three are climate. */
export const readingDaysNeeded = 3;

/** As many days as a list holds and its page shows: a month of them says more than anybody reads. */
export const mostReadingDays = 31;

/** Days that a reading may be old when it is first written down; older ones say nothing about now. */
export const oldestReadingDays = 90;

export const doneBy = (kind: TaskKind): DoneBy => taskCatalogue.find((one) => one.kind === kind)?.by ?? 'word';

const NewTask = z
  .strictObject({ kind: z.enum(taskKinds), words: Text(500) })
  .refine(({ kind, words }) => kind !== 'other' || words !== '', 'an item of its own needs its words');

/** A list for one patient: at least one item, each kind of the catalogue once. */
export const NewTasks = z
  .array(NewTask)
  .min(1)
  .max(12)
  .refine((list) => new Set(list.map(({ kind }) => kind)).size === list.length, 'each kind once');
export type NewTasks = z.infer<typeof NewTasks>;

/** A day's reading as it stands. */
export const ReadingView = z.object({
  takenOn: z.iso.date(),
  systolicMmHg: z.int(),
  diastolicMmHg: z.int(),
  revision: z.int(),
});
export type ReadingView = z.infer<typeof ReadingView>;

/** One item of the list as the patient and the reviewer see it. */
export const TaskView = z.object({
  id: z.uuid(),
  kind: z.enum(taskKinds),
  words: z.string().max(500),
  doneAt: Instant.nullable(),
  note: z.string().max(500),
  readings: z.array(ReadingView).max(mostReadingDays),
});
export type TaskView = z.infer<typeof TaskView>;

const aboutTask = { caseId: z.uuid(), toDoId: z.uuid() };

/** How much longer a text may be than what is kept: it is refused, but read first, for words that a person must read. */
export const readBeyondLimitTimes = 4;
export const longestTaskNote = 500;
export const longestLookReason = 2_000;

/** "I have done this", with a word about it where the patient likes; a ride needs a name. */
export const CompleteTask = z.strictObject({ ...aboutTask, note: Text(readBeyondLimitTimes * longestTaskNote) });
export type CompleteTask = z.infer<typeof CompleteTask>;

/** A reading of one day. `basedOnRevision` is 0 for a day that has none: two devices never overwrite each other silently. */
export const SaveReading = z.strictObject({
  ...aboutTask,
  readingId: z.uuid(),
  takenOn: InputDay,
  systolicMmHg: z.int().min(50).max(300),
  diastolicMmHg: z.int().min(20).max(200),
  basedOnRevision: InputRevision,
  timeZone: ReportedZone,
});
export type SaveReading = z.infer<typeof SaveReading>;

/** Whether a reading can be: the upper number is the larger, and the day (YYYY-MM-DD) has come. */
export const isOfferedTask = ({ takenOn, systolicMmHg, diastolicMmHg }: SaveReading, today: string): boolean =>
  systolicMmHg > diastolicMmHg && takenOn <= today;

/** Whether a list with these readings takes one of that day (YYYY-MM-DD). A day that it has can always be corrected. */
export function takesDay(readings: readonly Pick<ReadingView, 'takenOn'>[], takenOn: string, today: string): boolean {
  if (readings.some((reading) => reading.takenOn === takenOn)) return true;
  const ageDays = daysBetween(takenOn, today);
  return readings.length < mostReadingDays && ageDays !== null && ageDays <= oldestReadingDays;
}

/** A decision review: why, if the patient likes to say. */
export const RequestDecisionReview = z.strictObject({ caseId: z.uuid(), reason: Text(readBeyondLimitTimes * longestLookReason) });
export type RequestDecisionReview = z.infer<typeof RequestDecisionReview>;
