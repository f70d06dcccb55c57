import type { Actor } from '@/domain/access/permissions';
import { isBegun, needsNoConsent } from '@/domain/answers/before-consent';
import { valueFaultOf } from '@/domain/answers/check-value';
import { isMinor } from '@/domain/answers/early-notice';
import { isAsked } from '@/domain/answers/flow';
import type { SaveAnswer } from '@/domain/answers/inputs';
import { mayAnswer } from '@/domain/answers/open-consents';
import { questionById, questionnaireVersion } from '@/domain/answers/questionnaire';
import { helpNowQuestion } from '@/domain/answers/sections/safety';
import type { Answers } from '@/domain/answers/value';
import type { CurrentAnswer } from '@/domain/answers/views';
import { patientDay } from '@/domain/shared/time/patient-day';
import { AppError } from '@/domain/shared/app-error';
import { homeZone } from '@/domain/shared/time/time-zone';
import { allow } from '@/server/auth/allow';
import { readSheet, type Sheet, writeAnswer } from '@/server/db/answers';
import { transaction } from '@/server/db/client';
import { findConsentsOf } from '@/server/db/consents';
import { setReading } from '@/server/db/people';
import { clinicDay } from '@/domain/shared/time/local-date';
import { isStoredAs } from '@/domain/answers/stored-answer';
import { answersFrom, currentAnswersFrom } from './current-answers';

/** What became of the save, and the current answers now: whoever watches over them need not read again. */
export type SavedAnswer =
  | { outcome: 'saved'; revision: number; savedAt: Date; answers: Answers }
  | { outcome: 'newer-exists'; current: CurrentAnswer; answers: Answers };

/**
 * Stores one answer. Two statements and no more: everything it decides on is read by the first, and the second writes only
 * if that still holds. Sending the same save again gives the same reply and changes nothing.
 */
export async function saveAnswer({ actor, now }: { actor: Actor; now: Date }, save: SaveAnswer): Promise<SavedAnswer> {
  const sheet = await readSheet(save.caseId, save.saveId);
  allow(actor, 'answers.edit', sheet?.theCase ?? null);
  if (sheet === null) throw new AppError('no-access');
  if (sheet.earlier !== null) return asBefore(sheet, save);

  const answers = answersFrom(sheet.answers);
  const question = questionById(save.questionId);
  if (question === null) throw new AppError('unknown-question');
  if (valueFaultOf(question, save.value, patientDay(now, sheet.timeZone, save.timeZone)) !== null)
    throw new AppError('invalid-answer');
  if (!isAsked(question, answers)) throw new AppError('not-asked');
  const today = clinicDay(now);
  const isExempt = question === helpNowQuestion || needsNoConsent(question, answers, today);
  if (!isExempt && (!isBegun(answers) || isMinor(answers, today))) await needConsents(actor);

  const { locale, saveId, caseId, questionId, value, basedOnRevision } = save;
  const revision = await writeAnswer({
    ...{ saveId, caseId, questionId, value, basedOnRevision, locale, questionnaireVersion },
    ...{ patientId: actor.id, at: now },
  });
  if (revision === null) return asItIsNow(actor, save);
  await keepZone(actor, sheet.timeZone, save.timeZone);
  return { outcome: 'saved', revision, savedAt: now, answers: { ...answers, [questionId]: value } };
}

/** Letters and promised times follow the zone in which the person is now. Only a journey costs a statement more. */
async function keepZone(actor: Actor, stored: string, reported: string | undefined): Promise<void> {
  const timeZone = homeZone(reported);
  if (timeZone === null || timeZone === stored) return;
  await transaction((tx) => setReading(tx, actor.id, { timeZone }));
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

/**
 * The reply of a save that was made before. Its id may not be used for another question. A form that was sent, gone back to
 * and sent again with another answer carries the old id: nothing of it was stored, so the current answer is said back.
 */
function asBefore(sheet: Sheet, save: SaveAnswer): SavedAnswer {
  const { earlier, answers } = sheet;
  if (earlier === null || earlier.caseId !== save.caseId || earlier.questionId !== save.questionId)
    throw new AppError('invalid-answer');
  const { revision, savedAt } = earlier;
  if (revision === null || !isStoredAs(earlier.value, save.value)) return asItStands(sheet, save);
  return { outcome: 'saved', revision, savedAt, answers: answersFrom(answers) };
}

/** What stands instead of an answer that was not stored. The same answer from two devices contradicts nobody. */
function asItStands(sheet: Sheet, { questionId, value }: SaveAnswer): SavedAnswer {
  const answers = answersFrom(sheet.answers);
  const current = currentAnswersFrom(sheet.answers).find((one) => one.questionId === questionId);
  // Based on a revision of an answer that was never given: not something our pages can send.
  if (current === undefined) throw new AppError('invalid-answer');
  if (!isStoredAs(current.value, value)) return { outcome: 'newer-exists', current, answers };
  return { outcome: 'saved', revision: current.revision, savedAt: new Date(current.savedAt), answers };
}

/** Nothing was written: the same save came twice at once, another device was faster, or the case has moved on. */
async function asItIsNow(actor: Actor, save: SaveAnswer): Promise<SavedAnswer> {
  const sheet = await readSheet(save.caseId, save.saveId);
  allow(actor, 'answers.edit', sheet?.theCase ?? null);
  if (sheet === null) throw new AppError('no-access');
  if (sheet.earlier !== null) return asBefore(sheet, save);
  return asItStands(sheet, save);
}
