import { z } from 'zod';
import { InputInstant } from '@/domain/shared/input-bounds';
import { RequiredText } from '@/domain/shared/text';
import { askReasons, conditionalReasons, inviteReasons, notNowReasons } from './decision';
import { longestAgain, QuestionId } from './information-request';
import { invitationWarnings } from './invitation-check';
import { NewTasks } from './tasks';

const Id = z.uuid();

export const CaseId = z.strictObject({ caseId: Id });
export type CaseId = z.infer<typeof CaseId>;

/** Why, in the reviewer's words, for colleagues. An override or a refusal in three letters explains nothing. */
const DecisionReason = RequiredText(2_000).refine((text) => text.length >= 10, 'must say a little more');

const base = {
  caseId: Id,
  /** Made by the client, once per decision: sending the same decision again changes nothing. */
  decisionId: Id,
  reason: DecisionReason,
};
const invitation = {
  ...base,
  consultantId: Id,
  reasonCode: z.enum(inviteReasons),
  /** What the reviewer was warned of and wishes all the same. */
  anyway: z.array(z.enum(invitationWarnings)).max(2).optional(),
};

/** The words a patient reads. */
const ToPatient = RequiredText(2_000);

/** Questions to be answered again beside the words of `ask`. */
const Again = z.array(QuestionId).max(longestAgain);

export const DecideCase = z.discriminatedUnion('kind', [
  z.strictObject({ ...invitation, kind: z.literal('invite-now') }),
  z.strictObject({ ...invitation, kind: z.literal('invite-at'), scheduledFor: InputInstant }),
  z.strictObject({
    ...base,
    kind: z.literal('conditional'),
    reasonCode: z.enum(conditionalReasons),
    toPatient: ToPatient,
    toDos: NewTasks,
  }),
  z.strictObject({
    ...base,
    kind: z.literal('ask'),
    reasonCode: z.enum(askReasons),
    question: ToPatient,
    again: Again.optional(),
  }),
  z.strictObject({ ...base, kind: z.literal('not-now'), reasonCode: z.enum(notNowReasons), toPatient: ToPatient }),
]);
export type DecideCase = z.infer<typeof DecideCase>;
