import { z } from 'zod';
import { stages } from '@/domain/journey';
import { Instant } from '@/domain/shared/text';
import { decisionKinds } from './decision';
import { TaskView } from './tasks';

/** A decision as its patient reads it: who, when, and the words written for them. The reason for colleagues is not in it. */
const PatientDecision = z.object({
  kind: z.enum(decisionKinds),
  by: z.string().max(200),
  at: Instant,
  toPatient: z.string().max(4_000),
  scheduledFor: Instant.nullable(),
});
type PatientDecision = z.infer<typeof PatientDecision>;

/**
 * Where a submitted case stands, for its patient. While an alert is open (`calls`), what was decided is held back: a person
 * speaks first, and then the letter may follow.
 */
export const PatientStatus = z.object({
  caseId: z.uuid(),
  stage: z.enum(stages),
  calls: z.boolean(),
  /** The patient's own (IANA name). */
  timeZone: z.string().max(60),
  /** By when somebody has read it, or called; null where nobody is waited for. */
  promisedBy: Instant.nullable(),
  /** The promised moment is still today at the clinic. */
  isToday: z.boolean(),
  decision: PatientDecision.nullable(),
  toDos: z.array(TaskView).max(12),
  /** When the review of the newest decision was asked for. */
  askedAgainAt: Instant.nullable(),
  mayAskAgain: z.boolean(),
});
export type PatientStatus = z.infer<typeof PatientStatus>;
