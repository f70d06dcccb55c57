import { z } from 'zod';
import { cleanText } from '@/domain/shared/clean-text';
import { isSame } from './same-value';
import type { AnswerValue } from './value';

// What is stored was checked when it was given, by the limits of that day. Reading it back asks only whether it can be
// understood: keys that came later are absent and mean "not asked", keys that went are ignored, and no limit of today makes an
// older answer unreadable. A list is read whole or not at all: a medicine that fell out of it would count as not taken.

const words = z.string().transform(cleanText);
const someWords = words.refine((text) => text !== '');
/** A detail that a version did not ask, or whose code is gone: not known, and never a no. */
const detail = <T extends z.ZodType>(known: T) =>
  z
    .union([known, z.literal('unknown')])
    .nullable()
    .catch(null);

const StoredTrial = z.object({
  id: z.uuid(),
  name: someWords,
  doseMgPerDay: detail(z.number()),
  weeks: detail(z.number()),
  tookMostDays: detail(z.enum(['yes', 'no'])),
  improvementPercent: detail(z.number()),
  stopReason: detail(z.enum(['inefficacy', 'intolerance', 'still_taking', 'other'])),
  inCurrentEpisode: detail(z.enum(['yes', 'no', 'unsure'])),
  when: words.catch(''),
});

const StoredMedicine = z.object({
  id: z.uuid(),
  name: someWords,
  doseMgPerDay: detail(z.number()),
  howOften: detail(z.enum(['daily', 'some-days', 'as-needed'])),
});

/** An answer as it lies in the database, and as views show it: no limit of today stands between it and its reader. */
export const StoredAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), code: z.string().min(1) }),
  z.object({ kind: z.literal('choices'), codes: z.array(z.string().min(1)).min(1) }),
  z.object({ kind: z.literal('number'), number: z.number() }),
  z.object({ kind: z.literal('text'), text: someWords }),
  z.object({ kind: z.literal('date'), date: z.iso.date() }),
  z.object({
    kind: z.literal('bloodPressure'),
    systolicMmHg: z.number(),
    diastolicMmHg: z.number(),
    takenOn: z.iso.date().nullable().catch(null),
  }),
  z.object({ kind: z.literal('trials'), trials: z.array(StoredTrial) }),
  z.object({ kind: z.literal('medicines'), medicines: z.array(StoredMedicine) }),
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('declined') }),
]) satisfies z.ZodType<AnswerValue>;

/**
 * The one reader of stored answers, of every version. Null when the value cannot be understood: it then counts as not
 * answered, and is never guessed at.
 */
export const readStoredAnswer = (stored: unknown): AnswerValue | null => StoredAnswer.safeParse(stored).data ?? null;

type KeyOf<T> = T extends unknown ? Exclude<keyof T, 'kind'> : never;

/** A key of a stored answer, as SQL asks for it; the compiler refuses one that no answer has. */
export const answerKey = <K extends KeyOf<AnswerValue>>(key: K): K => key;

/** Whether what is stored says the same as this answer. */
export function isStoredAs(stored: unknown, value: AnswerValue): boolean {
  const read = readStoredAnswer(stored);
  return read !== null && isSame(value, read);
}
