import { type Actor, can } from '@/domain/access/permissions';
import type { AnsweredRequest, AnswerRequest, RequestAnswer } from '@/domain/queue/information-request';
import { AppError } from '@/domain/shared/app-error';
import { answersFrom } from '@/server/answers/current-answers';
import { allow } from '@/server/auth/allow';
import { fingerprint } from '@/server/auth/secrets';
import { findAnswers } from '@/server/db/answers';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findRequest, findRequestByKey } from '@/server/db/information-requests';
import { safetyScreenOf } from '@/server/screening/safety-screen';
import { recordLateAnswer, type RecordedSafety, type AnswersBeside, recordRequestAnswer } from './record-request-answer';

type Taken = { caseId: string; recorded: RecordedSafety; rest: AnswersBeside };

/**
 * The signed-in patient answers a reviewer's question: the case goes back to the queue. Sending it again changes nothing,
 * but what worries in it is judged whenever it comes.
 */
export async function answerOwnRequest(
  { actor, now }: { actor: Actor; now: Date },
  { requestId, ...reply }: AnswerRequest,
): Promise<AnsweredRequest> {
  const taken = await transaction(async (tx): Promise<Taken> => {
    const caseIdOf = (await findRequest(tx, requestId))?.caseId ?? null;
    const theCase = caseIdOf === null ? null : await lockCase(tx, caseIdOf);
    allow(actor, 'request.read', theCase);
    const request = await findRequest(tx, requestId); // again, now that nobody else can answer it
    if (request === null) throw new AppError('no-access');
    const { id: caseId } = theCase;
    const answering = { actor, now, by: 'page' } as const;
    if (request.answeredAt === null && can(actor, 'request.answer', theCase)) {
      const { rest, ...recorded } = await recordRequestAnswer(tx, answering, { request, theCase, reply });
      return { caseId, recorded, rest };
    }
    const recorded = await recordLateAnswer(tx, answering, { request, theCase, reply });
    if (request.answeredAt === null && !recorded.isRecorded) throw new AppError('no-access'); // the case has moved on meanwhile
    return { caseId, recorded, rest: request.answeredAt === null ? 'refused' : 'taken' };
  });
  return answerTo(taken, now);
}

/**
 * The same by the key that link and date of birth gave: it opens this one question and nothing else. Null: it opens nothing.
 * An answer about safety that worries is judged also by a key whose hour is over: nothing is shown for it.
 */
export async function answerOpenedRequest(
  { now }: { now: Date },
  { key, ...reply }: RequestAnswer & { key: string },
): Promise<AnsweredRequest | null> {
  const keyHash = fingerprint(key);
  const taken = await transaction(async (tx): Promise<Taken | null> => {
    const opened = await findRequestByKey(tx, keyHash, null);
    const theCase = opened === null ? null : await lockCase(tx, opened.caseId);
    const request = await findRequestByKey(tx, keyHash, null);
    if (theCase === null || request === null) return null;
    const { id: caseId } = theCase;
    const answering = { actor: { id: theCase.patientId }, now, by: 'link' } as const;
    const isOpen = request.keyUntil !== null && request.keyUntil > now;
    if (isOpen && request.waits) {
      const { rest, ...recorded } = await recordRequestAnswer(tx, answering, { request, theCase, reply });
      return { caseId, recorded, rest };
    }
    const recorded = await recordLateAnswer(tx, answering, {
      request: isOpen ? request : { ...request, againIds: [] },
      theCase,
      reply,
    });
    if (recorded.isRecorded) return { caseId, recorded, rest: 'refused' };
    return isOpen && request.answeredAt !== null ? { caseId, recorded, rest: 'taken' } : null;
  });
  return taken === null ? null : answerTo(taken, now);
}

async function answerTo({ caseId, recorded, rest }: Taken, now: Date): Promise<AnsweredRequest> {
  const answers = answersFrom(await transaction((tx) => findAnswers(tx, caseId)));
  return { screen: await safetyScreenOf(caseId, answers, now), formScreen: recorded.screen, rest };
}
