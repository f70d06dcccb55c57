import { randomUUID } from 'node:crypto';
import type { Actor } from '@/domain/access/permissions';
import { isBegun, needsNoConsent } from '@/domain/answers/before-consent';
import { valueFaultOf } from '@/domain/answers/check-value';
import { isMinor } from '@/domain/answers/early-notice';
import type { SaveAnswer } from '@/domain/answers/inputs';
import { mayAnswer } from '@/domain/answers/open-consents';
import type { Question } from '@/domain/answers/question';
import { questionById } from '@/domain/answers/questionnaire';
import { helpNowQuestion } from '@/domain/answers/sections/safety';
import type { Answers } from '@/domain/answers/value';
import type { CurrentAnswer } from '@/domain/answers/views';
import type { SetAsideReason } from '@/domain/safety/set-aside';
import type { SafetyScreen } from '@/domain/screening/safety-on-save';
import { AppError } from '@/domain/shared/app-error';
import { clinicDay } from '@/domain/shared/time/local-date';
import { isStoredAs } from '@/domain/answers/stored-answer';
import { answersFrom, currentAnswersFrom } from '@/server/answers/current-answers';
import { allow } from '@/server/auth/allow';
import { findAnswers } from '@/server/db/answers';
import { type FoundCase, lockCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { findConsentsOf } from '@/server/db/consents';
import { findSave } from '@/server/db/set-aside-answers';
import { isWorryingNews, keepSafetyAnswer, type KeptSafetyAnswer } from './keep-safety-answer';
import { packInForce } from './pack-in-force';
import { screenAgain } from './screen-again';
import { screenAndQueue } from './screen-and-queue';

type Doing = { actor: Actor; now: Date };

/** What became of the save. `screen` is what an answer that does not stand asks to be shown. */
export type SavedSafety = { answers: Answers; screen: SafetyScreen } & (
  | { outcome: 'saved'; revision: number; savedAt: Date }
  | { outcome: 'newer-exists'; current: CurrentAnswer }
  | { outcome: 'set-aside' }
);

/**
 * Saves an answer to a question about safety. The case is held meanwhile, so that two answers given at once are judged
 * together. Whatever else is wrong with the save, a positive answer and a refusal are kept and judged: only a stranger, and
 * what is no answer to the question, are turned away unheard.
 */
export function saveSafetyAnswer({ actor, now }: Doing, save: SaveAnswer): Promise<SavedSafety> {
  return transaction(async (tx) => {
    const theCase = await lockCase(tx, save.caseId);
    allow(actor, 'answers.speak', theCase);
    const { earlier, isAgain } = await earlierSave(tx, save);
    if (isAgain) return asBefore(tx, save, earlier);
    const question = questionById(save.questionId);
    if (question === null) throw new AppError('unknown-question');
    if (valueFaultOf(question, save.value, clinicDay(now)) !== null) throw new AppError('invalid-answer');

    const { pack } = await packInForce(tx, now);
    const isMisused = earlier !== null && (earlier.caseId !== save.caseId || earlier.questionId !== save.questionId);
    const obstacle = isMisused ? 'stale' : await missingConsent(tx, theCase, question, clinicDay(now));
    const saveId = earlier === null ? save.saveId : randomUUID();
    const kept = await keepSafetyAnswer(tx, { actor, now, pack }, { ...save, theCase, saveId, question, obstacle });
    if (isMisused && kept.kind === 'refused') throw new AppError('invalid-answer');
    // The questions stop with an emergency: the case goes before the clinicians as it is, until one of them gives it back.
    if (kept.kind !== 'refused' && kept.judgement?.isEmergency === true && theCase.stage === 'answers')
      await screenAndQueue(tx, { actor, now }, { theCase, answers: kept.judged });
    else if (isWorryingNews(kept)) await screenAgain(tx, { actor, now }, save.caseId);
    return replyTo(tx, save, kept);
  });
}

type Earlier = Awaited<ReturnType<typeof findSave>>;

/** The save that has this id, and whether it is this very one, sent again. */
async function earlierSave(tx: Tx, { saveId, caseId, questionId, value }: SaveAnswer) {
  const earlier = await findSave(tx, saveId);
  const isSame = earlier?.caseId === caseId && earlier.questionId === questionId && isStoredAs(earlier.value, value);
  return { earlier, isAgain: isSame };
}

/** The questions do not begin without what is needed for them, as for every other answer (`saveAnswer`). */
async function missingConsent(tx: Tx, theCase: FoundCase, question: Question, today: string): Promise<SetAsideReason | null> {
  if (question === helpNowQuestion || theCase.stage !== 'answers') return null;
  const answers = answersFrom(await findAnswers(tx, theCase.id));
  if (needsNoConsent(question, answers, today) || (isBegun(answers) && !isMinor(answers, today))) return null;
  return mayAnswer(await findConsentsOf(tx, theCase.patientId)) ? null : 'not-agreed';
}

/** The reply of a save that was made before: it was judged then. */
async function asBefore(tx: Tx, save: SaveAnswer, earlier: Earlier): Promise<SavedSafety> {
  const stored = await findAnswers(tx, save.caseId);
  const answers = answersFrom(stored);
  if (earlier?.revision != null)
    return { outcome: 'saved', revision: earlier.revision, savedAt: earlier.savedAt, answers, screen: 'none' };
  return setAside(tx, save, earlier?.setAside ?? 'stale', { answers, screen: 'none' });
}

async function replyTo(tx: Tx, save: SaveAnswer, kept: KeptSafetyAnswer): Promise<SavedSafety> {
  const { answers } = kept;
  switch (kept.kind) {
    case 'stood':
      return { outcome: 'saved', revision: kept.revision, savedAt: kept.savedAt, answers, screen: 'none' };
    case 'set-aside':
      return setAside(tx, save, kept.reason, { answers, screen: kept.judgement.safety.screenFor });
    case 'refused': {
      if (kept.reason === 'not-open') throw new AppError('no-access');
      if (kept.reason === 'not-agreed') throw new AppError('consent-needed');
      if (kept.reason === 'not-asked') throw new AppError('not-asked');
      const current = await currentAnswer(tx, save);
      // Based on a revision of an answer that was never given: not something our pages can send.
      if (current === null) throw new AppError('invalid-answer');
      return { outcome: 'newer-exists', current, answers, screen: 'none' };
    }
  }
}

/** Another device's answer is said back, so that the person can choose; anything else has nothing to choose from. */
async function setAside(
  tx: Tx,
  save: SaveAnswer,
  reason: string,
  shown: { answers: Answers; screen: SafetyScreen },
): Promise<SavedSafety> {
  const current = reason === 'stale' ? await currentAnswer(tx, save) : null;
  return current === null ? { outcome: 'set-aside', ...shown } : { outcome: 'newer-exists', current, ...shown };
}

async function currentAnswer(tx: Tx, { caseId, questionId }: SaveAnswer): Promise<CurrentAnswer | null> {
  return currentAnswersFrom(await findAnswers(tx, caseId)).find((one) => one.questionId === questionId) ?? null;
}
