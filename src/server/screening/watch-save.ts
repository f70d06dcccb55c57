import { isSame } from '@/domain/answers/same-value';
import type { Answers } from '@/domain/answers/value';
import { type SaveEffect, safetyEffectOf } from '@/domain/safety/alert-on-save';
import { type AnswersSafety, bothOf, isWorrying, safetyOfAnswers } from '@/domain/safety/safety-of-answers';
import type { RulePack } from '@/domain/screening/rule-pack';
import { clinicDay } from '@/domain/shared/time/local-date';
import type { Recorder } from '@/server/audit/record';
import { lockOpenAlertOf } from '@/server/db/alerts';
import type { FoundCase } from '@/server/db/cases';
import type { Tx } from '@/server/db/client';
import { beginWatch, touchWatch } from '@/server/db/safety-watch';
import { noteAnswerRetracted, raiseAlert } from '@/server/safety/raise-alert';

type Doing = { actor: Recorder; now: Date; pack: RulePack };
type Save = {
  theCase: FoundCase;
  questionId: string;
  before: Answers;
  /** With the new answer in it, whether or not it stands. */
  after: Answers;
  /** False: the answer was set aside, and what stood before stands still. */
  stands: boolean;
};

/** What the rules make of the answers with this one, whether it is news of an emergency, and whether it worries by itself. */
export type SaveJudgement = { safety: AnswersSafety; isEmergency: boolean; isWorrying: boolean };

/**
 * Leaves behind what an answer about safety asks for besides itself, in the transaction that stores it: an alert, a watch, a
 * word on an alert that stands. The caller holds the case's lock, and brings the case of an emergency before the clinicians.
 */
export async function watchSave(tx: Tx, { actor, now, pack }: Doing, save: Save): Promise<SaveJudgement> {
  const { theCase, questionId, before, after, stands } = save;
  const look = (answers: Answers) => safetyOfAnswers(answers, clinicDay(now), pack);
  const alone = look({ [questionId]: after[questionId] });
  // What was set aside may be of a question that the other answers leave unread: by itself it is read all the same.
  const safety = stands ? look(after) : bothOf(look(after), alone);
  const leaves = safetyEffectOf({
    before: look(before),
    after: safety,
    // Nothing is taken back by an answer that does not stand.
    alone: { before: look(stands ? { [questionId]: before[questionId] } : {}), after: alone },
    isChanged: !isSame(before[questionId], after[questionId]),
  });
  await leaveBehind(tx, { actor, now }, { theCase, leaves, safety });
  return { safety, isEmergency: leaves.raise !== null && safety.screenFor === 'emergency', isWorrying: isWorrying(alone) };
}

type Leaving = { theCase: FoundCase; leaves: SaveEffect; safety: AnswersSafety };

async function leaveBehind(tx: Tx, { actor, now }: Omit<Doing, 'pack'>, { theCase, leaves, safety }: Leaving) {
  const { raise, watch, isTakenBack } = leaves;
  if (raise === null && !watch && !isTakenBack) return;
  const { id: caseId, stage } = theCase;
  const by = { by: actor, now };
  await lockOpenAlertOf(tx, caseId); // before the watch, as everywhere
  // Where nothing is being answered nobody can submit, hence nobody leaves: an alert that was raised needs no watch besides.
  if (watch && (stage === 'answers' || raise === null))
    await beginWatch(tx, caseId, { since: now, saidPositive: safety.isPositive });
  if (isTakenBack) {
    await touchWatch(tx, caseId, now);
    await noteAnswerRetracted(tx, by, caseId);
  }
  if (raise !== null) await raiseAlert(tx, by, { caseId, ...raise });
}
