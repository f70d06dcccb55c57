import { z } from 'zod';
import { outcomes, priorities } from '@/domain/screening/outcome';
import { ruleIds } from '@/domain/screening/rule-ids';
import { SameDayCalls } from '@/domain/screening/same-day-calls';
import { AlertBrief } from '@/domain/safety/alert-brief';
import { Instant } from '@/domain/shared/text';
import { returnReasons } from './waiting';

const Id = z.uuid();
const Name = z.string().max(200);

/** A person by id and name, as colleagues see each other. */
export const Colleague = z.object({ id: Id, name: Name });
export type Colleague = z.infer<typeof Colleague>;

/** One line of the queue. It names rules, never answers: the answers open with the case, and that is written down. */
export const QueueRow = z.object({
  id: Id,
  patientName: Name,
  ageYears: z.int().nullable(),
  /** As answered; `U` is other or not said. */
  sex: z.enum(['F', 'M', 'U']).nullable(),
  language: z.string().max(10),
  phq9Total: z.int().nullable(),
  /** Null: not answered, which is not zero. */
  item9: z.int().nullable(),
  outcome: z.enum(outcomes),
  priority: z.enum(priorities),
  /** Rules that are met, gravest first. */
  hereBecause: z.array(z.enum(ruleIds)).max(100),
  /** Required answers that are not there. */
  missingCount: z.int(),
  /** A case that waits for its patient has its clock stopped. */
  waitsFor: z.enum(['reviewer', 'patient']),
  waitingSince: Instant,
  /** What its clock had run before the patient was asked something and answered; 0 for all others. */
  waitedBeforeMs: z.number().min(0),
  /** Why it is here again; null the first time. */
  back: z.enum(returnReasons).nullable(),
  /** The reader may take it: it lies here, and is no review of their own decision. */
  mayTake: z.boolean(),
  /** The patient answered a reviewer's question, the reader's own or a colleague's, and nobody has decided since. */
  answered: z.enum(['you', 'colleague']).nullable(),
  claimedBy: Colleague.nullable(),
  claimedAt: Instant.nullable(),
  /** Its newest alert; null: never any. */
  alert: AlertBrief.nullable(),
});
export type QueueRow = z.infer<typeof QueueRow>;

/** Longer than any practice's queue. Beyond it the list holds the most urgent and says that it is cut. */
export const longestQueue = 500;

/** The whole queue as it stood at `readAt`, in order. `isCut`: there are more, less urgent than these. */
export const QueueView = z.object({
  readAt: Instant,
  you: Id,
  /** By which the clocks of P1 run. */
  sameDayCalls: SameDayCalls,
  rows: z.array(QueueRow).max(longestQueue),
  isCut: z.boolean(),
});
export type QueueView = z.infer<typeof QueueView>;

/** What is said live: read again. Which case and what happened, never what it says. */
export const QueueChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('resync') }),
  z.object({ kind: z.literal('changed'), caseId: Id, type: z.string().max(60) }),
]);
export type QueueChange = z.infer<typeof QueueChange>;

/** Who can be asked to see a patient. */
export const Consultants = z.array(Colleague).max(200);
