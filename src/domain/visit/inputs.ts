import { z } from 'zod';
import { InputDay, InputRevision } from '@/domain/shared/input-bounds';
import { Text } from '@/domain/shared/text';
import { isOnScale, rate, ratingScaleIds } from './clinician-rating';
import { noteMaxLength, visitDecisions } from './decision';

/** Names one visit. */
export const OneVisit = z.strictObject({ visitId: z.uuid() });
export type OneVisit = z.infer<typeof OneVisit>;

/** The waiting page is still open; `hidden` when something else covers it. */
export const Heartbeat = z.strictObject({ visitId: z.uuid(), hidden: z.boolean() });
export type Heartbeat = z.infer<typeof Heartbeat>;

/** What an admission or a removal was based on: the epoch the screen showed. */
export const OneEpoch = z.strictObject({ visitId: z.uuid(), epoch: InputRevision });
export type OneEpoch = z.infer<typeof OneEpoch>;

export const phoneReasons = ['no-video', 'trouble', 'wish'] as const;

/** The visit goes on by phone, and why. */
export const GoOnByPhone = z.strictObject({ visitId: z.uuid(), reason: z.enum(phoneReasons) });
export type GoOnByPhone = z.infer<typeof GoOnByPhone>;

/** The note as typed so far, with the version it was read at. */
export const SaveNote = z.strictObject({
  visitId: z.uuid(),
  version: InputRevision,
  text: Text(noteMaxLength),
  decision: z.enum(visitDecisions).nullable(),
});
export type SaveNote = z.infer<typeof SaveNote>;

/** Signs exactly the version that was on the screen. */
export const SignNote = z.strictObject({ visitId: z.uuid(), version: InputRevision.min(1) });
export type SignNote = z.infer<typeof SignNote>;

/** A rating on a scale of numbers: all of them, each within its range. None may be missing. */
export const RecordRating = z
  .strictObject({
    visitId: z.uuid(),
    /** Made by the page, once per entry: sending the same entry again changes nothing. */
    ratingId: z.uuid(),
    scale: z.enum(ratingScaleIds),
    numbers: z.array(z.int().min(0)).max(10),
  })
  .refine(({ scale, numbers }) => rate(scale, numbers) !== null, 'must hold every number of the scale, each within its range');
export type RecordRating = z.infer<typeof RecordRating>;

/** One number of a rating that is not whole yet. `revision` is that of the place's number on the screen, 0 where there was none. */
export const EnterRatingNumber = z
  .strictObject({
    visitId: z.uuid(),
    /** Made by the page for a new rating; where one is open already, that one goes on and its id comes back. */
    ratingId: z.uuid(),
    scale: z.enum(ratingScaleIds),
    /** Counted from 1, in the order of the scale's form. */
    place: z.int(),
    number: z.int(),
    revision: InputRevision,
  })
  .refine(({ scale, place, number }) => isOnScale(scale, place, number), 'must be a number of the scale, at one of its places');
export type EnterRatingNumber = z.infer<typeof EnterRatingNumber>;

/** The calendar day whose agenda is asked for, in the consultant's own zone; today when it is left out. */
export const AgendaDay = z.strictObject({ day: InputDay.optional() });
export type AgendaDay = z.infer<typeof AgendaDay>;
