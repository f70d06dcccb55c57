import { onSave } from '@/domain/safety/alert-on-save';
import { factsFromAnswers } from '@/domain/screening/facts-from-answers';
import type { RulePack } from '@/domain/screening/rule-pack';
import { safetyOf } from '@/domain/screening/safety-on-save';
import type { Answers } from '@/domain/answers/value';
import { clinicDay } from '@/server/answers/clinic-day';
import type { Recorder } from '@/server/audit/record';
import { lockOpenAlertOf } from '@/server/db/alerts';
import { lockCase } from '@/server/db/cases';
import type { Tx } from '@/server/db/client';
import { beginWatch } from '@/server/db/safety-watch';
import { noteTakenBack, raiseAlert } from '@/server/safety/raise-alert';
import { screenAndQueue } from './screen-and-queue';

type Doing = { actor: Recorder; now: Date; pack: RulePack };
type Save = { caseId: string; questionId: string; before: Answers; after: Answers };

/**
 * What an answer leaves behind besides itself: an alert, a watch, a word on an alert that stands. Null for nearly every
 * answer, which then costs nothing more. An emergency also brings the case before the clinicians as it is, unfinished: the
 * questions stop with it, and the case is not the patient's to edit until a clinician gives it back.
 */
export function watchSave({ actor, now, pack }: Doing, save: Save): ((tx: Tx) => Promise<void>) | null {
  const { caseId, questionId, before, after } = save;
  const look = (answers: Answers) => safetyOf(factsFromAnswers(answers, clinicDay(now)), pack);
  const only = (answers: Answers) => look({ [questionId]: answers[questionId] });
  const said = look(after);
  const { raise, watch, isTakenBack } = onSave({
    before: look(before),
    after: said,
    alone: { before: only(before), after: only(after) },
  });
  if (raise === null && !watch && !isTakenBack) return null;

  return async (tx) => {
    const by = { by: actor, now };
    await lockOpenAlertOf(tx, caseId); // before the watch, as everywhere
    if (watch || isTakenBack) await beginWatch(tx, caseId, now);
    if (isTakenBack) await noteTakenBack(tx, by, caseId);
    if (raise !== null) await raiseAlert(tx, by, { caseId, ...raise });
    if (raise === null || said.screenFor !== 'emergency') return;
    const theCase = await lockCase(tx, caseId);
    if (theCase?.stage === 'answers') await screenAndQueue(tx, { actor, now }, { theCase, answers: after });
  };
}
