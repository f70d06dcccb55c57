import { z } from 'zod';
import { RequiredText, Text } from '@/domain/shared/text';

const Code = z.string().min(1).max(60);
const notRemembered = z.literal('unknown');
/** A detail of a list entry: a value, 'unknown' when the person does not remember, null while it was not asked. */
const detail = <T extends z.ZodType>(known: T) => z.union([known, notRemembered]).nullable();

/** One antidepressant as the person tells it. Made up of what they remember; everything else says so. */
export const ReportedTrial = z.strictObject({
  /** Made by the device, so that an entry can be changed and taken out. */
  id: z.uuid(),
  name: RequiredText(120),
  doseMgPerDay: detail(z.number().min(0.1).max(10_000)),
  weeks: detail(z.number().min(0).max(2_600)),
  tookMostDays: detail(z.enum(['yes', 'no'])),
  improvementPercent: detail(z.int().min(0).max(100)),
  stopReason: detail(z.enum(['inefficacy', 'intolerance', 'still_taking', 'other'])),
  inCurrentEpisode: detail(z.enum(['yes', 'no', 'unsure'])),
  when: Text(120),
});
export type ReportedTrial = z.infer<typeof ReportedTrial>;

/** One medicine, vitamin or remedy taken now. */
export const ReportedMedicine = z.strictObject({
  id: z.uuid(),
  name: RequiredText(120),
  doseMgPerDay: detail(z.number().min(0.001).max(100_000)),
  howOften: detail(z.enum(['daily', 'some-days', 'as-needed'])),
});
export type ReportedMedicine = z.infer<typeof ReportedMedicine>;

/**
 * One answer as it is stored: codes, numbers and the person's own words, never labels.
 * `unknown` is "I don't know", `declined` is "I'd rather not say". Both are answers of their own and neither is a "no".
 */
export const AnswerValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), code: Code }),
  z.strictObject({ kind: z.literal('choices'), codes: z.array(Code).min(1).max(40) }),
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  z.strictObject({ kind: z.literal('text'), text: RequiredText(2_000) }),
  z.strictObject({ kind: z.literal('date'), date: z.iso.date() }),
  z.strictObject({
    kind: z.literal('bloodPressure'),
    systolicMmHg: z.int().min(50).max(300),
    diastolicMmHg: z.int().min(20).max(200),
    /** Null when the person no longer knows the day. */
    takenOn: z.iso.date().nullable(),
  }),
  z.strictObject({ kind: z.literal('trials'), trials: z.array(ReportedTrial).max(40) }),
  z.strictObject({ kind: z.literal('medicines'), medicines: z.array(ReportedMedicine).max(60) }),
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('declined') }),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** The current answers, by question id. A question without a key was not answered. */
export type Answers = Readonly<Record<string, AnswerValue | undefined>>;

/** True for yes, false for no, and null for everything that is neither. */
export function saidYes(value: AnswerValue | undefined): boolean | null {
  if (value?.kind !== 'choice') return null;
  return value.code === 'yes' ? true : value.code === 'no' ? false : null;
}
