import { can } from '@/domain/access/permissions';
import { alertForNumber } from '@/domain/screening/rating-alerts';
import { isGraverLevel } from '@/domain/safety/alert-level';
import { AppError } from '@/domain/shared/app-error';
import { rate, ratingScales, currentNumbers } from '@/domain/visit/clinician-rating';
import type { RecordRating } from '@/domain/visit/inputs';
import type { RatingView } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findRating, findRatings, insertRating } from '@/server/db/clinician-ratings';
import { findRatingEntries } from '@/server/db/rating-entries';
import { findNote } from '@/server/db/visit-notes';
import { lockVisit } from '@/server/db/visits';
import { raiseAlert } from '@/server/safety/raise-alert';
import { packInForce } from '@/server/screening/pack-in-force';
import type { Request } from './acting';
import { ratingViews } from './rating-views';

/**
 * Records the numbers of a whole rating and gives back all of the visit's, newest first. It only ever adds: a correction
 * stands beside what was recorded before, and the signature of the note ends it. A number that asks for an alert raises it in
 * the same transaction, unless it was entered before and raised it then. Numbers that were changed in another window
 * meanwhile are never recorded unseen.
 */
export function recordRating(
  { actor, now }: Request,
  { visitId, ratingId, scale, numbers }: RecordRating,
): Promise<RatingView[]> {
  return transaction(async (tx) => {
    const visit = await lockVisit(tx, visitId);
    const note = await findNote(tx, visitId);
    if (note.signedAt !== null && visit !== null && can(actor, 'notes.own', visit)) throw new AppError('already-signed');
    allow(actor, 'notes.write', visit);
    const { caseId } = visit;
    const all = async () => ratingViews(tx, await findRatings(tx, visitId));

    const earlier = await findRating(tx, ratingId);
    if (earlier?.visitId === visitId) return all();
    const entries = await findRatingEntries(tx, ratingId);
    if (earlier !== null || entries.some((one) => one.visitId !== visitId || one.scale !== scale))
      throw new AppError('no-access');
    const rated = rate(scale, numbers);
    if (rated === null) throw new AppError('invalid-answer');
    const entered = currentNumbers(scale, entries);
    if (entered.some(({ number }, at) => number !== null && number !== numbers[at])) throw new AppError('stale-rating');

    const { ratingAlerts } = (await packInForce(tx, now)).pack.thresholds;
    const asked = numbers.map((number, at) => alertForNumber(ratingAlerts, scale, at + 1, number));
    const level = asked.reduce((a, b) => (a === null || (b !== null && isGraverLevel(b, a)) ? b : a), null);
    // What was entered before raised its alert then: recording it is no news.
    const isNews = asked.some((one, at) => one !== null && entered[at]?.number === null);
    if (isNews) await lockCase(tx, caseId);

    const alert = { asksSameDay: level !== null, asksAtOnce: level === 'STAT' };
    const by = { ratedById: actor.id, ratedAt: now };
    const scaleVersion = ratingScales[scale].version;
    await insertRating(tx, { id: ratingId, caseId, visitId, scale, scaleVersion, numbers, ...rated, ...alert, ...by });
    const ratings = await all();
    await record(tx, actor, now, { type: 'rating.recorded', caseId, visitId, ratingId, scale });
    if (isNews && level !== null) await raiseAlert(tx, { by: actor, now }, { caseId, level, rules: [], origin: 'rating' });
    return ratings;
  });
}
