import { AppError } from '@/domain/shared/app-error';
import { rate, ratingScales } from '@/domain/visit/clinician-rating';
import type { RecordRating } from '@/domain/visit/inputs';
import type { RatingView } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findRating, findRatings, insertRating } from '@/server/db/clinician-ratings';
import { findNote } from '@/server/db/visit-notes';
import { lockVisit } from '@/server/db/visits';
import { raiseAlert } from '@/server/safety/raise-alert';
import type { Acting } from './acting';
import { ratingViews } from './rating-views';

/**
 * Records the numbers of a whole rating and gives back all of the visit's, newest first. It only ever adds: a correction
 * stands beside what was recorded before, and the signature of the note ends it. A number that asks for action the same day
 * tells the clinicians in the same transaction, so that it does not hang on one person's memory.
 */
export function recordRating({ actor, now }: Acting, { visitId, ratingId, scale, numbers }: RecordRating): Promise<RatingView[]> {
  return transaction(async (tx) => {
    const visit = await lockVisit(tx, visitId);
    const note = await findNote(tx, visitId);
    if (note.signedAt !== null && visit?.consultantId === actor.id) throw new AppError('already-signed');
    allow(actor, 'notes.write', visit);
    const { caseId } = visit;
    const all = async () => ratingViews(tx, await findRatings(tx, visitId));

    const earlier = await findRating(tx, ratingId);
    if (earlier?.visitId === visitId) return all();
    if (earlier !== null) throw new AppError('no-access');
    const rated = rate(scale, numbers);
    if (rated === null) throw new AppError('invalid-answer');
    if (rated.asksSameDay) await lockCase(tx, caseId);

    const by = { ratedById: actor.id, ratedAt: now };
    const scaleVersion = ratingScales[scale].version;
    await insertRating(tx, { id: ratingId, caseId, visitId, scale, scaleVersion, numbers, ...rated, ...by });
    const ratings = await all();
    await record(tx, actor, now, { type: 'rating.recorded', caseId, visitId, ratingId, scale });
    if (rated.asksSameDay) await raiseAlert(tx, { by: actor, now }, { caseId, level: 'P1', rules: [], origin: 'rating' });
    return ratings;
  });
}
