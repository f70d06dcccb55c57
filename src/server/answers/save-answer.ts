import type { Actor } from '@/domain/access/permissions';
import { isBegun, needsNoConsent } from '@/domain/answers/before-consent';
import { faultOf } from '@/domain/answers/check-value';
import { isMinor } from '@/domain/answers/early-truth';
import { isAsked } from '@/domain/answers/flow';
import type { SaveAnswer } from '@/domain/answers/inputs';
import { mayAnswer } from '@/domain/answers/open-consents';
import { questionById, questionnaireVersion } from '@/domain/answers/questionnaire';
import { helpNow } from '@/domain/answers/sections/safety';
import type { Answers } from '@/domain/answers/value';
import type { StandingAnswer } from '@/domain/answers/views';
import { patientDay } from '@/domain/queue/patient-day';
import { AppError } from '@/domain/shared/app-error';
import { allow } from '@/server/auth/allow';
import { type NewRevision, readSheet, type Sheet, writeAnswer, writeAnswerIn } from '@/server/db/answers';
import { lockCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { findConsentsOf } from '@/server/db/consents';
import { clinicDay } from './clinic-day';
import { answersFrom, standingFrom } from './standing-answers';

/** What became of the save, and the answers that stand now: whoever watches over them need not read again. */
export type Saved =
  | { outcome: 'saved'; revision: number; savedAt: Date; answers: Answers }
  | { outcome: 'newer-exists'; current: StandingAnswer; answers: Answers };

/**
 * Asked before an answer is written: what must be stored together with it, or null. The work runs in the transaction that
 * writes the answer, with the case locked, and only if the answer was written.
 */
export type Alongside = (change: { before: Answers; after: Answers }) => Promise<((tx: Tx) => Promise<void>) | null>;

const nothing: Alongside = () => Promise.resolve(null);

/**
 * Stores one answer. Two statements and no more: everything it decides on is read by the first, and the second writes only
 * if that still holds. Sending the same save again gives the same reply and changes nothing.
 */
export async function saveAnswer(
  { actor, now }: { actor: Actor; now: Date },
  save: SaveAnswer,
  alongside: Alongside = nothing,
): Promise<Saved> {
  const sheet = await readSheet(save.caseId, save.saveId);
  allow(actor, 'answers.edit', sheet?.theCase ?? null);
  if (sheet === null) throw new AppError('no-access');
  if (sheet.earlier !== null) return asBefore(sheet, save);

  const answers = answersFrom(sheet.answers);
  const question = questionById(save.questionId);
  if (question === null) throw new AppError('unknown-question');
  if (faultOf(question, save.value, patientDay(now, sheet.timeZone, save.timeZone)) !== null)
    throw new AppError('invalid-answer');
  if (!isAsked(question, answers)) throw new AppError('not-asked');
  const today = clinicDay(now);
  const isExempt = question === helpNow || needsNoConsent(question, answers, today);
  if (!isExempt && (!isBegun(answers) || isMinor(answers, today))) await needConsents(actor);

  const { locale, saveId, caseId, questionId, value, basedOnRevision } = save;
  const after = { ...answers, [questionId]: value };
  const work = await alongside({ before: answers, after });
  const write: NewRevision = {
    ...{ saveId, caseId, questionId, value, basedOnRevision, locale },
    patientId: actor.id,
    questionnaireVersion,
    at: now,
  };
  const revision = work === null ? await writeAnswer(write) : await writeWith(write, work);
  if (revision === null) return asItIsNow(actor, save);
  return { outcome: 'saved', revision, savedAt: now, answers: after };
}

/**
 * The questions do not begin without what is needed for them. Asked of the first answer after who and where somebody is, and of
 * no answer about safety: one that is on its way may be the one that brings help, and new words or a withdrawal must not turn
 * it back. The pages ask before every screen.
 */
async function needConsents(actor: Actor): Promise<void> {
  const records = await transaction((tx) => findConsentsOf(tx, actor.id));
  if (!mayAnswer(records)) throw new AppError('consent-needed');
}

/** The lock comes first: two such saves at once would otherwise each hold what the other waits for. */
function writeWith(write: NewRevision, work: (tx: Tx) => Promise<void>): Promise<number | null> {
  return transaction(async (tx) => {
    await lockCase(tx, write.caseId);
    const revision = await writeAnswerIn(tx, write);
    if (revision !== null) await work(tx);
    return revision;
  });
}

/** The reply of a save that was made before. Its id may not be used for anything else. */
function asBefore({ earlier, answers }: Sheet, { caseId, questionId }: SaveAnswer): Saved {
  if (earlier === null || earlier.caseId !== caseId || earlier.questionId !== questionId) throw new AppError('invalid-answer');
  return { outcome: 'saved', revision: earlier.revision, savedAt: earlier.savedAt, answers: answersFrom(answers) };
}

/** Nothing was written: the same save came twice at once, another device was faster, or the case has moved on. */
async function asItIsNow(actor: Actor, save: SaveAnswer): Promise<Saved> {
  const sheet = await readSheet(save.caseId, save.saveId);
  allow(actor, 'answers.edit', sheet?.theCase ?? null);
  if (sheet === null) throw new AppError('no-access');
  if (sheet.earlier !== null) return asBefore(sheet, save);
  const current = standingFrom(sheet.answers).find(({ questionId }) => questionId === save.questionId);
  // Based on a revision of an answer that was never given: not something our pages can send.
  if (current === undefined) throw new AppError('invalid-answer');
  return { outcome: 'newer-exists', current, answers: answersFrom(sheet.answers) };
}
