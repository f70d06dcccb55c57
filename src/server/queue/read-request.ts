import type { Actor } from '@/domain/access/permissions';
import type { AskedQuestion, OwnQuestion } from '@/domain/queue/information-request';
import { allow } from '@/server/auth/allow';
import { fingerprint } from '@/server/auth/secrets';
import { findOpenCaseOf } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { type FoundRequest, findNewestRequest, findQuestion, findRequestByKey } from '@/server/db/information-requests';

/** The question that waits for the signed-in patient, or null. */
export function readOwnRequest({ actor }: { actor: Actor }): Promise<OwnQuestion | null> {
  return transaction(async (tx) => {
    const theCase = await findOpenCaseOf(tx, actor.id);
    if (theCase === null) return null;
    allow(actor, 'request.read', theCase);
    const request = theCase.stage === 'answers' ? await findNewestRequest(tx, theCase.id) : null;
    return request === null || request.answeredAt !== null ? null : { ...(await describe(tx, request)), requestId: request.id };
  });
}

/** The question that this key opens, or null when it opens nothing, or nothing any more. */
export function readOpenedRequest({ now }: { now: Date }, { key }: { key: string }): Promise<AskedQuestion | null> {
  return transaction(async (tx) => {
    const request = await findRequestByKey(tx, fingerprint(key), now);
    return request?.waits === true ? describe(tx, request) : null;
  });
}

async function describe(tx: Tx, { decisionId, againIds, words }: FoundRequest): Promise<AskedQuestion> {
  const { question, askedAt } = await findQuestion(tx, decisionId);
  return { question, askedAt: askedAt.toISOString(), again: againIds, draft: words };
}
