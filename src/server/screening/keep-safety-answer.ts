import { isAsked } from '@/domain/answers/flow';
import type { Question } from '@/domain/answers/question';
import { questionnaireVersion } from '@/domain/answers/questionnaire';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { isWorrying, safetyOfAnswers } from '@/domain/safety/safety-of-answers';
import type { SetAsideReason } from '@/domain/safety/set-aside';
import type { RulePack } from '@/domain/screening/rule-pack';
import type { Locale } from '@/domain/shared/preferences';
import { clinicDay } from '@/domain/shared/time/local-date';
import { isStoredAs } from '@/domain/answers/stored-answer';
import { answersFrom } from '@/server/answers/current-answers';
import { type Recorder, record } from '@/server/audit/record';
import { findAnswers, type NewRevision, writeAnswerIn } from '@/server/db/answers';
import type { FoundCase } from '@/server/db/cases';
import type { Tx } from '@/server/db/client';
import { insertSetAside } from '@/server/db/set-aside-answers';
import { type SaveJudgement, watchSave } from './watch-save';

type Doing = { actor: Recorder; now: Date; pack: RulePack };
export type SafetyAnswer = {
  theCase: FoundCase;
  saveId: string;
  question: Question;
  /** An answer to this question, as `faultOf` says. */
  value: AnswerValue;
  /** The revision the person had before their eyes; null where the form shows none and the newest counts. */
  basedOnRevision: number | null;
  locale: Locale;
  /** What keeps it from standing, as far as the caller knows; null where nothing does. */
  obstacle: SetAsideReason | null;
};

/**
 * What became of it. `answers` are the current ones, `judged` those with this one among them; `judgement` is null where the same
 * had been said before.
 */
export type KeptSafetyAnswer =
  | { kind: 'stood'; revision: number; savedAt: Date; answers: Answers; judged: Answers; judgement: SaveJudgement | null }
  | { kind: 'set-aside'; reason: SetAsideReason; answers: Answers; judged: Answers; judgement: SaveJudgement }
  | { kind: 'refused'; reason: SetAsideReason; answers: Answers };

/**
 * Keeps one answer about safety and judges it, in the caller's transaction, which holds the case's lock. A positive answer
 * and a refusal are kept and judged whatever keeps them from standing; every other one that may not stand is refused.
 */
export async function keepSafetyAnswer(tx: Tx, doing: Doing, given: SafetyAnswer): Promise<KeptSafetyAnswer> {
  const { actor, now, pack } = doing;
  const { theCase, saveId, question, value, basedOnRevision, locale } = given;
  const { id: caseId, patientId } = theCase;
  const { id: questionId } = question;
  const stored = await findAnswers(tx, caseId);
  const before = answersFrom(stored);
  const after = { ...before, [questionId]: value };
  const current = stored.find((one) => one.questionId === questionId) ?? null;
  const write: NewRevision = {
    ...{ saveId, caseId, patientId, questionId, value, questionnaireVersion, locale, at: now },
    basedOnRevision: basedOnRevision ?? current?.revision ?? 0,
  };

  const obstacle = obstacleTo(given, before);
  const revision = obstacle === null ? await writeAnswerIn(tx, write) : null;
  if (revision !== null) {
    const judgement = await watchSave(tx, doing, { theCase, questionId, before, after, stands: true });
    return { kind: 'stood', revision, savedAt: now, answers: after, judged: after, judgement };
  }

  // The same said twice contradicts nothing, and was judged when it was said first.
  if (current !== null && isStoredAs(current.value, value))
    return { ...current, kind: 'stood', answers: before, judged: before, judgement: null };
  const reason = obstacle ?? 'stale';
  if (!isWorrying(safetyOfAnswers({ [questionId]: value }, clinicDay(now), pack)))
    return { kind: 'refused', reason, answers: before };
  await insertSetAside(tx, write, reason);
  await record(tx, actor, now, { type: 'answer.set-aside', caseId, questionId, reason });
  const judgement = await watchSave(tx, doing, { theCase, questionId, before, after, stands: false });
  return { kind: 'set-aside', reason, answers: before, judged: after, judgement };
}

/** Whether it says something that worries and had not been said before, whether or not it stands. */
export const isWorryingNews = (kept: KeptSafetyAnswer): boolean =>
  kept.kind !== 'refused' && kept.judgement !== null && kept.judgement.isWorrying;

function obstacleTo({ theCase, question, obstacle }: SafetyAnswer, before: Answers): SetAsideReason | null {
  if (obstacle !== null) return obstacle;
  if (theCase.stage !== 'answers') return 'not-open';
  return isAsked(question, before) ? null : 'not-asked';
}
