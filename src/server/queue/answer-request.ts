import { randomUUID } from 'node:crypto';
import type { Actor } from '@/domain/access/permissions';
import { faultOf } from '@/domain/answers/check-value';
import { isAsked } from '@/domain/answers/flow';
import { questionById, questionnaireVersion } from '@/domain/answers/questionnaire';
import type { Answers } from '@/domain/answers/value';
import {
  type AnsweredRequest,
  type AnswerRequest,
  type AnswerWay,
  type RequestAnswer,
  saysSomething,
} from '@/domain/queue/information-request';
import { patientDay } from '@/domain/queue/patient-day';
import { AppError } from '@/domain/shared/app-error';
import { answersFrom } from '@/server/answers/standing-answers';
import { type Recorder, record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { fingerprint } from '@/server/auth/secrets';
import { findAnswers, type StoredAnswer, writeAnswerIn } from '@/server/db/answers';
import { type FoundCase, findCase, lockCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { setReading } from '@/server/db/people';
import {
  type FoundRequest,
  findRequest,
  findRequestByKey,
  keepRequestDraft,
  markAnswered,
} from '@/server/db/information-requests';
import { findTimeZone } from '@/server/db/visit-people';
import { handIn } from '@/server/screening/hand-in';
import { packInForce } from '@/server/screening/pack-in-force';
import { safetyScreenOf } from '@/server/screening/safety-screen';
import { watchSave } from '@/server/screening/watch-save';

type Answering = { actor: Recorder; now: Date; by: AnswerWay };

/** The signed-in patient answers a reviewer's question: the case goes back to the queue. Sending it again changes nothing. */
export async function answerOwnRequest(
  { actor, now }: { actor: Actor; now: Date },
  { requestId, ...said }: AnswerRequest,
): Promise<AnsweredRequest> {
  const caseId = await transaction(async (tx) => {
    const caseIdOf = (await findRequest(tx, requestId))?.caseId ?? null;
    const theCase = caseIdOf === null ? null : await lockCase(tx, caseIdOf);
    allow(actor, 'request.read', theCase);
    const request = await findRequest(tx, requestId); // again, now that nobody else can answer it
    if (request !== null && request.answeredAt === null) {
      allow(actor, 'request.answer', theCase);
      await takeAnswer(tx, { actor, now, by: 'page' }, { request, theCase, said });
    }
    return theCase.id;
  });
  return { screen: await screenOf(caseId, now) };
}

/** The same by the key that link and date of birth gave: it opens this one question and nothing else. Null: it opens nothing. */
export async function answerOpenedRequest(
  { now }: { now: Date },
  { key, ...said }: RequestAnswer & { key: string },
): Promise<AnsweredRequest | null> {
  const keyHash = fingerprint(key);
  const caseId = await transaction(async (tx) => {
    const opened = await findRequestByKey(tx, keyHash, now);
    if (opened === null) return null;
    const theCase = await lockCase(tx, opened.caseId);
    const request = await findRequestByKey(tx, keyHash, now);
    if (theCase === null || request === null) return null;
    if (request.answeredAt !== null) return theCase.id;
    if (!request.waits) return null; // the case moved on another way
    await takeAnswer(tx, { actor: { id: theCase.patientId }, now, by: 'link' }, { request, theCase, said });
    return theCase.id;
  });
  return caseId === null ? null : { screen: await screenOf(caseId, now) };
}

type Given = { request: FoundRequest; theCase: FoundCase; said: RequestAnswer };

/**
 * Keeps words and answers, lets the safety rules look at each as if it had been saved alone, and screens the case anew, all
 * in the caller's transaction, which holds the case's lock. What is still missing does not hold the answer back: the
 * reviewer sees it.
 */
async function takeAnswer(tx: Tx, { actor, now, by }: Answering, { request, theCase, said }: Given): Promise<void> {
  if (said.isDraft) return keepRequestDraft(tx, request.id, said.words);
  if (!saysSomething(said)) throw new AppError('invalid-answer');
  const { id: caseId } = theCase;
  const stored = await findAnswers(tx, caseId);
  const before = answersFrom(stored);
  const { after, changed } = await writeAnswers(tx, now, { request, theCase, said, stored, before });

  const { pack } = await packInForce(tx, now);
  for (const questionId of changed) await watchSave({ actor, now, pack }, { caseId, questionId, before, after })?.(tx);
  // An emergency has brought the case before the clinicians already.
  const standing = await findCase(tx, caseId);
  if (standing?.stage === 'answers') await handIn(tx, { actor, now }, { theCase: standing, answers: after });

  await markAnswered(tx, request.id, { at: now, by, words: said.words });
  // Who answers a letter's question in another language gets the next letter in it.
  await setReading(tx, theCase.patientId, { locale: said.locale });
  await record(tx, actor, now, { type: 'request.answered', caseId, requestId: request.id, by });
}

type Writing = Given & { stored: readonly StoredAnswer[]; before: Answers };

/** Each as a revision of its own. What is the same as before, or no longer called for, is no news and is left out. */
async function writeAnswers(tx: Tx, now: Date, { request, theCase, said, stored, before }: Writing) {
  const today = patientDay(now, await findTimeZone(tx, theCase.patientId), said.timeZone);
  const changed: string[] = [];
  let after = before;
  for (const { questionId, value } of said.answers) {
    const question = questionById(questionId);
    if (question === null || !request.againIds.includes(questionId)) throw new AppError('not-asked');
    if (faultOf(question, value, today) !== null) throw new AppError('invalid-answer');
    if (!isAsked(question, after) || JSON.stringify(before[questionId]) === JSON.stringify(value)) continue;
    await writeAnswerIn(tx, {
      ...{ saveId: randomUUID(), caseId: theCase.id, patientId: theCase.patientId, questionId, value, questionnaireVersion },
      basedOnRevision: stored.find((one) => one.questionId === questionId)?.revision ?? 0,
      locale: said.locale,
      at: now,
    });
    after = { ...after, [questionId]: value };
    changed.push(questionId);
  }
  return { after, changed };
}

const screenOf = async (caseId: string, now: Date) =>
  safetyScreenOf(caseId, answersFrom(await transaction((tx) => findAnswers(tx, caseId))), now);
