import { z } from 'zod';
import { InputInstant } from '@/domain/shared/input-bounds';
import { Text } from '@/domain/shared/text';
import { explains } from './alert-closing';
import { channels, dispositions, outreachOutcomes } from './alert-outreach';

const Id = z.uuid();

export const AlertId = z.strictObject({ alertId: Id });
export type AlertId = z.infer<typeof AlertId>;

/** Whether the pages of the questions are before the patient's eyes. */
export const Presence = z.strictObject({ caseId: Id, page: z.enum(['hidden', 'shown']) });
export type Presence = z.infer<typeof Presence>;

const Note = Text(1_000);

/** One try to reach the patient. */
export const LogOutreach = z.strictObject({
  alertId: Id,
  /** Made by the client, once per entry: sending the same entry again changes nothing. */
  outreachId: Id,
  channel: z.enum(channels),
  outcome: z.enum(outreachOutcomes),
  note: Note,
});
export type LogOutreach = z.infer<typeof LogOutreach>;

/** The page of an alert is open before somebody's eyes. */
export const AttendAlert = z.strictObject({ alertId: Id, isWriting: z.boolean() });
export type AttendAlert = z.infer<typeof AttendAlert>;

export const CloseAlert = z.strictObject({
  alertId: Id,
  disposition: z.enum(dispositions),
  note: Note,
  /** Emergency services themselves said that they have the patient. */
  isConfirmed: z.boolean().default(false),
  /** Whose alert the closer saw that it is, where it is not their own. */
  holderId: Id.nullable().default(null),
});
export type CloseAlert = z.infer<typeof CloseAlert>;

/** Takes the alert over from whom the sender saw to have it. */
export const TakeOverAlert = z.strictObject({ alertId: Id, holderId: Id });
export type TakeOverAlert = z.infer<typeof TakeOverAlert>;

/** The second person's answer to "raised in error", to the claim of the person whom they saw to have made it. */
export const AnswerErrorClaim = z.strictObject({ alertId: Id, claimedById: Id });
export type AnswerErrorClaim = z.infer<typeof AnswerErrorClaim>;

/** Why a closed alert is opened again. */
export const ReopenAlert = z.strictObject({ alertId: Id, reason: Text(1_000).refine(explains) });
export type ReopenAlert = z.infer<typeof ReopenAlert>;

/** Who answers the pager from when to when. Rung 0 is called first. */
export const NewShift = z.strictObject({
  personId: Id,
  rung: z.int().min(0).max(3),
  startsAt: InputInstant,
  endsAt: InputInstant,
});
export type NewShift = z.infer<typeof NewShift>;

export const ShiftId = z.strictObject({ shiftId: Id });
export type ShiftId = z.infer<typeof ShiftId>;
