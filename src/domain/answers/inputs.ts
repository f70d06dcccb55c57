import { z } from 'zod';
import { InputRevision } from '@/domain/shared/input-bounds';
import { locales } from '@/domain/shared/preferences';
import { ReportedZone } from '@/domain/shared/time/reported-zone';
import { AnswerValue } from './value';

export const AboutCase = z.strictObject({ caseId: z.uuid() });
export type AboutCase = z.infer<typeof AboutCase>;

/** One answer on its way. `saveId` is made by the device once per save, so that sending it again changes nothing. */
export const SaveAnswer = z.strictObject({
  caseId: z.uuid(),
  saveId: z.uuid(),
  questionId: z.string().min(1).max(60),
  value: AnswerValue,
  /** The revision of the answer that the person had before their eyes; 0 where there was none. */
  basedOnRevision: InputRevision,
  /** The language the question was read in. */
  locale: z.enum(locales).default('en').catch('en'),
  /** Where the person is now, as their browser tells: their day is the one that counts. */
  timeZone: ReportedZone,
});
export type SaveAnswer = z.infer<typeof SaveAnswer>;
