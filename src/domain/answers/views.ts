import { z } from 'zod';
import { stages } from '@/domain/journey';
import { Instant } from '@/domain/shared/text';
import { earlyNotices } from './early-notice';
import { LicensedWords } from './licensed-words';
import { StoredAnswer } from './stored-answer';

/** An answer as it stands, and which save of the question it is. */
export const CurrentAnswer = z.object({
  questionId: z.string().max(60),
  value: StoredAnswer,
  revision: z.int(),
  savedAt: Instant,
});
export type CurrentAnswer = z.infer<typeof CurrentAnswer>;

/** How much the answers so far worry: what the screen must do before anything else. */
export const safetyScreenCodes = ['none', 'support', 'contact-today', 'emergency'] as const;
export type SafetyScreenCode = (typeof safetyScreenCodes)[number];
const Safety = z.object({ screen: z.enum(safetyScreenCodes) });
const Early = z.enum(earlyNotices);

/** The patient's own case with all that was answered. */
export const MyAnswers = z.object({
  caseId: z.uuid(),
  stage: z.enum(stages),
  submittedAt: Instant.nullable(),
  answers: z.array(CurrentAnswer).max(500),
  /** Empty unless the case is asked a licensed questionnaire whose words are here now. */
  licensedWords: LicensedWords,
  safety: Safety,
  /** What this person must be told before any further question, or null. */
  early: Early.nullable(),
  /** The patient's own day, by which no date may lie ahead. */
  today: z.iso.date(),
});
export type MyAnswers = z.infer<typeof MyAnswers>;

/** Letters about what was left unfinished: whether one may still come, and whether the patient said no to them. */
export const Reminders = z.object({ mayCome: z.boolean(), isStopped: z.boolean() });
export type Reminders = z.infer<typeof Reminders>;
/** By question and code: the screen that an answer leads to. Only what worries has an entry. */
export const SafetyPreview = z.record(z.string().max(60), z.record(z.string().max(60), z.enum(safetyScreenCodes)));
export type SafetyPreview = Readonly<Record<string, Readonly<Record<string, SafetyScreenCode>>>>;

/** Under which answers wait on a device until they can be sent: 256 bits, base64. Kept in memory there, and never stored. */
export const DraftKey = z.object({ key: z.base64().length(44) });
export type DraftKey = z.infer<typeof DraftKey>;

export const StartedCase = z.object({ caseId: z.uuid() });
export type StartedCase = z.infer<typeof StartedCase>;

/** The screen to show next; null where the questions end. */
const Next = z.object({ section: z.int(), step: z.int() }).nullable();

/** What became of a save; `early` is sent once, with the answer that causes it. Nothing was overwritten when another device was faster: its answer comes back instead. */
export const SaveReply = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('saved'),
    revision: z.int(),
    savedAt: Instant,
    safety: Safety,
    next: Next,
    early: Early.optional(),
  }),
  z.object({ outcome: z.literal('newer-exists'), current: CurrentAnswer, safety: Safety, next: Next, early: Early.optional() }),
  /** An answer about safety that may not stand: kept beside the others, judged, and an alert where it worries. */
  z.object({ outcome: z.literal('set-aside'), safety: Safety, next: Next, early: Early.optional() }),
]);
export type SaveReply = z.infer<typeof SaveReply>;
