import { longestRequestTries, requestOpenMinutes } from '@/domain/queue/information-request';
import { answersFrom } from '@/server/answers/current-answers';
import { record, system } from '@/server/audit/record';
import { requestLimits } from '@/server/auth/limits';
import { fingerprint, newSecret } from '@/server/auth/secrets';
import { reserve } from '@/server/auth/throttle';
import { findAnswers } from '@/server/db/answers';
import { transaction } from '@/server/db/client';
import { giveRequestKey, takeRequestTry } from '@/server/db/information-requests';

type Visitor = { network: string; now: Date };
export type OpenedRequest = { kind: 'opened'; key: string } | { kind: 'refused' } | { kind: 'wait' };

/**
 * Opens a mailed question for whoever knows the patient's date of birth (YYYY-MM-DD), and gives the key to that question
 * alone: no session, no result, no visit. A wrong date, an unknown link, a used one and one that ran out look the same.
 */
export async function openRequest({ network, now }: Visitor, keys: { token: string; bornOn: string }): Promise<OpenedRequest> {
  if (!(await reserve(requestLimits(network), now))) return { kind: 'wait' };
  if (keys.token.length > 100) return { kind: 'refused' };
  // Committed by itself: a try that turns out wrong must stay counted.
  const limits = { now, longestTries: longestRequestTries };
  const tried = await transaction((tx) => takeRequestTry(tx, fingerprint(keys.token), limits));
  if (tried === null) return { kind: 'refused' };

  const { id: requestId, caseId, patientId } = tried;
  return transaction(async (tx) => {
    const born = answersFrom(await findAnswers(tx, caseId))['about.birth-date'];
    if (born?.kind !== 'date' || born.date !== keys.bornOn) {
      await record(tx, system, now, { type: 'request.missed', caseId, requestId });
      return { kind: 'refused' };
    }
    const key = newSecret();
    const keyUntil = new Date(now.getTime() + requestOpenMinutes * 60_000);
    await giveRequestKey(tx, requestId, { keyHash: fingerprint(key), keyUntil });
    await record(tx, { id: patientId }, now, { type: 'request.opened', caseId, requestId });
    return { kind: 'opened', key };
  });
}
