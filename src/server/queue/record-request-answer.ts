import { randomUUID } from 'node:crypto';
import { valueFaultOf } from '@/domain/answers/check-value';
import { isAsked } from '@/domain/answers/flow';
import type { Question } from '@/domain/answers/question';
import { ownWordsIn } from '@/domain/answers/own-words';
import { allQuestions, questionById, questionnaireVersion } from '@/domain/answers/questionnaire';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import type { AnswerChannel, RequestAnswer } from '@/domain/queue/information-request';
import { longestReply, saysSomething } from '@/domain/queue/information-request';
import { withFollowUps } from '@/domain/queue/follow-ups';
import { patientDay } from '@/domain/shared/time/patient-day';
import { isSafetyQuestion } from '@/domain/safety/safety-questions';
import { type SetAsideAnswer, withSetAside } from '@/domain/safety/set-aside';
import { graverScreen, type SafetyScreen } from '@/domain/screening/safety-on-save';
import { AppError, type ErrorCode } from '@/domain/shared/app-error';
import { clinicDay } from '@/domain/shared/time/local-date';
import { isStoredAs } from '@/domain/answers/stored-answer';
import { answersFrom } from '@/server/answers/current-answers';
import { type Recorder, record } from '@/server/audit/record';
import { findAnswers, writeAnswerIn } from '@/server/db/answers';
import { type FoundCase, findCase } from '@/server/db/cases';
import type { Tx } from '@/server/db/client';
import { type FoundRequest, keepRequestDraft, markAnswered } from '@/server/db/information-requests';
import { setReading } from '@/server/db/people';
import { findTimeZone } from '@/server/db/visit-people';
import { screenAndRaise } from '@/server/screening/screen-and-raise';
import { keepSafetyAnswer } from '@/server/screening/keep-safety-answer';
import { packInForce } from '@/server/screening/pack-in-force';
import { screenAgain } from '@/server/screening/screen-again';
import { watchWords } from '@/server/screening/watch-words';

export type Answering = { actor: Recorder; now: Date; by: AnswerChannel };
export type ReceivedAnswer = { request: FoundRequest; theCase: FoundCase; reply: RequestAnswer };

/**
 * What the answers about safety among these led to: what they ask to be shown first, whether anything was kept, and whether
 * it is an emergency.
 */
export type RecordedSafety = {
  screen: SafetyScreen;
  isRecorded: boolean;
  isEmergency: boolean;
  setAside: readonly SetAsideAnswer[];
};
const nothingRecorded: RecordedSafety = { screen: 'none', isRecorded: false, isEmergency: false, setAside: [] };
const wordsRecorded: RecordedSafety = { ...nothingRecorded, screen: 'contact-today', isRecorded: true };

/**
 * Keeps words and answers, lets the safety rules look at each as if it had been saved alone, and screens the case anew, all
 * in the caller's transaction, which holds the case's lock. What is still missing does not hold the answer back: the
 * reviewer sees it. What is about safety is kept and judged first; where something else is wrong the rest is refused then.
 */
export async function recordRequestAnswer(
  tx: Tx,
  answering: Answering,
  given: ReceivedAnswer,
): Promise<RecordedSafety & { rest: AnswersBeside }> {
  const { actor, now } = answering;
  const { request, theCase, reply } = given;
  const fault = reply.isDraft ? null : faultIn(given, patientDay(now, await findTimeZone(tx, theCase.patientId), reply.timeZone));
  if (fault === null && !reply.isDraft) await writeOrdinary(tx, now, given);
  const recorded = await recordSafetyAnswers(tx, answering, given);
  // Nothing was kept: the refusal may undo all.
  if (fault !== null && !recorded.isRecorded) throw new AppError(fault);
  if ((fault !== null || reply.isDraft) && !recorded.isEmergency) {
    await keepRequestDraft(tx, request.id, fits(reply) ? reply.words : '');
    if (recorded.isRecorded) await screenAgain(tx, { actor, now }, theCase.id);
    return { ...recorded, rest: 'refused' };
  }

  // An emergency goes before the clinicians with what was said so far: nobody is asked to put a field right first.
  const current = await findCase(tx, theCase.id);
  const stands = answersFrom(await findAnswers(tx, theCase.id));
  const { setAside } = recorded;
  const { pack } = setAside.length === 0 ? { pack: null } : await packInForce(tx, now);
  const answers = pack === null ? stands : withSetAside(stands, setAside, clinicDay(now), pack);
  if (current?.stage === 'answers') await screenAndRaise(tx, { actor, now }, { theCase: current, answers });
  await markAnswered(tx, request.id, { at: now, by: answering.by, words: (reply.words ?? '').slice(0, longestReply) });
  // Who answers a letter's question in another language gets the next letter in it.
  await setReading(tx, theCase.patientId, { locale: reply.locale });
  await record(tx, actor, now, { type: 'request.answered', caseId: theCase.id, requestId: request.id, by: answering.by });
  return { ...recorded, rest: fault === null && !reply.isDraft ? 'taken' : 'refused' };
}
export type AnswersBeside = 'taken' | 'refused';

/** Where nothing of this can be taken any more: what worries in it is kept and judged all the same, and the case shows it. */
export async function recordLateAnswer(tx: Tx, answering: Answering, given: ReceivedAnswer): Promise<RecordedSafety> {
  const recorded = await recordSafetyAnswers(tx, answering, given);
  if (recorded.isRecorded) await screenAgain(tx, answering, given.theCase.id);
  return recorded;
}

/**
 * Keeps and judges the answers about safety among these. Those that were not asked here, or came when nothing was to be
 * answered any more, are kept where they worry.
 */
async function recordSafetyAnswers(tx: Tx, { actor, now }: Answering, given: ReceivedAnswer): Promise<RecordedSafety> {
  const { request, theCase, reply } = given;
  let recorded = (await watchTexts(tx, { actor, now }, given)) ? wordsRecorded : nothingRecorded;
  const safety = inOrder(reply.answers).filter(({ question }) => isSafetyQuestion(question.id));
  if (safety.length === 0) return recorded;
  const { pack } = await packInForce(tx, now);
  const askedHere = request.answeredAt === null ? withFollowUps(request.againIds) : [];
  for (const { question, value } of safety) {
    if (valueFaultOf(question, value, clinicDay(now)) !== null) continue;
    const current = (await findAnswers(tx, theCase.id)).find(({ questionId }) => questionId === question.id);
    if (current !== undefined && isStoredAs(current.value, value)) continue; // no news
    const kept = await keepSafetyAnswer(
      tx,
      { actor, now, pack },
      {
        ...{ theCase, question, value, locale: reply.locale, saveId: randomUUID(), basedOnRevision: null },
        obstacle: askedHere.includes(question.id) ? null : theCase.stage === 'answers' ? 'not-asked' : 'not-open',
      },
    );
    if (kept.kind === 'refused' || kept.judgement === null) continue;
    const { safety: judged, isEmergency } = kept.judgement;
    recorded = {
      screen: graverScreen(recorded.screen, judged.screenFor),
      isRecorded: true,
      isEmergency: recorded.isEmergency || isEmergency,
      setAside: kept.kind === 'stood' ? recorded.setAside : [...recorded.setAside, { questionId: question.id, value }],
    };
  }
  return recorded;
}

/** The reply in words, and words among the answers that are asked again. True where a person must read them. */
async function watchTexts(tx: Tx, doing: { actor: Recorder; now: Date }, { theCase, reply }: ReceivedAnswer): Promise<boolean> {
  const { id: caseId } = theCase;
  const isReplyWorrying = await watchWords(tx, doing, { caseId, source: 'request', text: reply.words ?? '' });
  const ownWords = inOrder(reply.answers).flatMap(({ question, value }) => ownWordsIn(question.id, value));
  return (await watchWords(tx, doing, { caseId, source: 'answer', text: ownWords.join('\n') })) || isReplyWorrying;
}

type ReadAnswer = { question: Question; value: AnswerValue };

/** What can be read of the answers, in the order of the questionnaire: a follow-up comes after what it follows. */
const inOrder = (answers: RequestAnswer['answers']): ReadAnswer[] =>
  answers
    .flatMap(({ questionId, value }) => {
      const question = questionById(questionId);
      return question === null || value === null ? [] : [{ question, value }];
    })
    .toSorted((a, b) => allQuestions.indexOf(a.question) - allQuestions.indexOf(b.question));

const fits = (reply: RequestAnswer): reply is RequestAnswer & { words: string } =>
  reply.words !== null && reply.words.length <= longestReply;

/** Why not all of this can be taken, or null. `today` is the patient's day. */
function faultIn({ request, reply }: ReceivedAnswer, today: string): ErrorCode | null {
  if (!fits(reply)) return 'invalid-answer';
  if (!saysSomething(reply)) return 'invalid-answer';
  const asked = withFollowUps(request.againIds);
  for (const { questionId, value } of reply.answers) {
    const question = questionById(questionId);
    if (question === null || !asked.includes(questionId)) return 'not-asked';
    if (value === null || valueFaultOf(question, value, today) !== null) return 'invalid-answer';
  }
  return null;
}

/** Each as a revision of its own. What is the same as before, or no longer called for, is no news and is left out. */
async function writeOrdinary(tx: Tx, now: Date, { theCase, reply }: ReceivedAnswer): Promise<void> {
  const stored = await findAnswers(tx, theCase.id);
  // What is said about safety in the same form decides as well what is asked here.
  const safety = inOrder(reply.answers).filter(({ question }) => isSafetyQuestion(question.id));
  let answers: Answers = {
    ...answersFrom(stored),
    ...Object.fromEntries(safety.map(({ question, value }) => [question.id, value])),
  };
  for (const { question, value } of inOrder(reply.answers)) {
    const { id: questionId } = question;
    const current = stored.find((one) => one.questionId === questionId);
    if (isSafetyQuestion(questionId) || !isAsked(question, answers)) continue;
    if (current !== undefined && isStoredAs(current.value, value)) continue;
    await writeAnswerIn(tx, {
      ...{ saveId: randomUUID(), caseId: theCase.id, patientId: theCase.patientId, questionId, value, questionnaireVersion },
      ...{ basedOnRevision: current?.revision ?? 0, locale: reply.locale, at: now },
    });
    answers = { ...answers, [questionId]: value };
  }
}
