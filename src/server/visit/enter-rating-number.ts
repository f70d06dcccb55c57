import { alertForNumber } from '@/domain/screening/rating-alerts';
import { AppError } from '@/domain/shared/app-error';
import { currentNumbers } from '@/domain/visit/clinician-rating';
import type { EnterRatingNumber } from '@/domain/visit/inputs';
import type { EnteredNumber } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { lockCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { findRating } from '@/server/db/clinician-ratings';
import { findOpenRatingEntries, findRatingEntries, insertRatingEntry } from '@/server/db/rating-entries';
import { findNote } from '@/server/db/visit-notes';
import { lockVisit } from '@/server/db/visits';
import { raiseAlert } from '@/server/safety/raise-alert';
import { packInForce } from '@/server/screening/pack-in-force';
import type { Request } from './acting';
import { ratingDraftViews } from './rating-views';

/**
 * Keeps one number of a rating as soon as it is entered, and raises the alert that it asks for in the same transaction: no
 * other number that is missing can hide it. A number that may not count any more (another stands at its place, the rating was
 * recorded, the note is signed) is kept beside the others and raises its alert all the same. The same number sent again is
 * one entry. A later, lower number lowers and closes no alert.
 */
export function enterRatingNumber({ actor, now }: Request, input: EnterRatingNumber): Promise<EnteredNumber> {
  const { visitId, scale, place, number } = input;
  return transaction(async (tx) => {
    const visit = await lockVisit(tx, visitId);
    allow(actor, 'notes.own', visit);
    const isSigned = (await findNote(tx, visitId)).signedAt !== null;
    if (!isSigned) allow(actor, 'notes.write', visit);
    const { caseId } = visit;

    const { ratingId, isRecorded } = await ratingToEnter(tx, input);
    const entries = await findRatingEntries(tx, ratingId);
    const { pack } = await packInForce(tx, now);
    const alert = alertForNumber(pack.thresholds.ratingAlerts, scale, place, number);
    const current = currentNumbers(scale, entries)[place - 1] ?? { number: null, revision: 0 };
    const isSame = current.number === number && !isRecorded && !isSigned;
    const outcome = isSigned
      ? 'signed'
      : isRecorded
        ? 'recorded'
        : isSame || current.revision === input.revision
          ? 'kept'
          : 'stale';

    const isRepeated = entries.some((one) => one.place === place && one.number === number && one.revision === null);
    if (!isSame && (outcome === 'kept' || !isRepeated)) {
      if (alert !== null) await lockCase(tx, caseId);
      const revision = outcome === 'kept' ? current.revision + 1 : null;
      const by = { enteredById: actor.id, enteredAt: now };
      await insertRatingEntry(tx, { ratingId, caseId, visitId, scale, place, number, revision, ...by });
      await record(tx, actor, now, { type: 'rating.entered', caseId, visitId, ratingId, scale, place });
      if (alert !== null) await raiseAlert(tx, { by: actor, now }, { caseId, level: alert, rules: [], origin: 'rating' });
    }
    const drafts = await ratingDraftViews(tx, await findOpenRatingEntries(tx, visitId));
    return { outcome, draft: drafts.find((draft) => draft.scale === scale) ?? null, alert };
  });
}

/** The rating that the number belongs to: the one it names where that was recorded, else the open one of the scale, else a new one. */
async function ratingToEnter(tx: Tx, { ratingId, visitId, scale }: EnterRatingNumber) {
  const recorded = await findRating(tx, ratingId);
  const [first] = await findRatingEntries(tx, ratingId);
  const named = recorded ?? first;
  if (named !== undefined && (named.visitId !== visitId || named.scale !== scale)) throw new AppError('no-access');
  if (recorded !== null) return { ratingId, isRecorded: true };
  const open = (await findOpenRatingEntries(tx, visitId)).findLast((entry) => entry.scale === scale && entry.revision !== null);
  return { ratingId: open?.ratingId ?? ratingId, isRecorded: false };
}
