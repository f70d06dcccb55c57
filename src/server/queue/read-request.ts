import type { Actor } from '@/domain/access/permissions';
import { withFollowUps } from '@/domain/queue/follow-ups';
import type { AskedQuestion, OwnQuestion } from '@/domain/queue/information-request';
import { patientDay } from '@/domain/shared/time/patient-day';
import { allow } from '@/server/auth/allow';
import { fingerprint } from '@/server/auth/secrets';
import { findCase, findOpenCaseOf } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { type FoundRequest, findNewestRequest, findQuestion, findRequestByKey } from '@/server/db/information-requests';
import { findTimeZone } from '@/server/db/visit-people';

/** The question that waits for the signed-in patient, or null. */
export function readOwnRequest({ actor, now }: { actor: Actor; now: Date }): Promise<OwnQuestion | null> {
  return transaction(async (tx) => {
    const theCase = await findOpenCaseOf(tx, actor.id);
    if (theCase === null) return null;
    allow(actor, 'request.read', theCase);
    const request = theCase.stage === 'answers' ? await findNewestRequest(tx, theCase.id) : null;
    return request === null || request.answeredAt !== null
      ? null
      : { ...(await describe(tx, request, { patientId: actor.id, now })), requestId: request.id };
  });
}

/** The question that this key opens, or null when it opens nothing, or nothing any more. */
export function readOpenedRequest({ now }: { now: Date }, { key }: { key: string }): Promise<AskedQuestion | null> {
  return transaction(async (tx) => {
    const request = await findRequestByKey(tx, fingerprint(key), now);
    if (request?.waits !== true) return null;
    const theCase = await findCase(tx, request.caseId);
    return theCase === null ? null : describe(tx, request, { patientId: theCase.patientId, now });
  });
}

type Reader = { patientId: string; now: Date };

async function describe(
  tx: Tx,
  { decisionId, againIds, words }: FoundRequest,
  { patientId, now }: Reader,
): Promise<AskedQuestion> {
  const today = patientDay(now, await findTimeZone(tx, patientId));
  const { question, askedAt } = await findQuestion(tx, decisionId);
  return { question, askedAt: askedAt.toISOString(), again: withFollowUps(againIds), draft: words, today };
}
