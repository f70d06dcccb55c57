import { dayMs } from '@/domain/shared/time/spans';
import { mayAskAgain } from '@/domain/queue/ask-again';
import { withFollowUps } from '@/domain/queue/follow-ups';
import { requestDays } from '@/domain/queue/information-request';
import { AppError } from '@/domain/shared/app-error';
import { env } from '@/env';
import { answersFrom } from '@/server/answers/current-answers';
import { fingerprint, newSecret } from '@/server/auth/secrets';
import { findAnswers } from '@/server/db/answers';
import type { Tx } from '@/server/db/client';
import { insertRequest } from '@/server/db/information-requests';
import { findPerson } from '@/server/db/people';
import { queueMail } from '@/server/mail/queue-mail';
import { questionWaiting } from '@/server/mail/templates/question-waiting';
import { updateWaiting } from '@/server/mail/templates/update-waiting';

type Asking = { caseId: string; patientId: string; decisionId: string; again: readonly string[] };

/**
 * Sends a reviewer's question on its way, in the decision's own transaction: a link whose secret only the letter holds, and
 * which opens with the date of birth. Where that was never given the letter leads to the patient's page alone.
 */
export async function askPatient(tx: Tx, now: Date, { caseId, patientId, decisionId, again }: Asking): Promise<void> {
  const answers = answersFrom(await findAnswers(tx, caseId));
  const askable = mayAskAgain(answers).map(({ id }) => id);
  if (!again.every((id) => askable.includes(id))) throw new AppError('not-asked');

  const token = newSecret();
  const expiresAt = new Date(now.getTime() + requestDays * dayMs);
  const againIds = withFollowUps(again, answers);
  await insertRequest(tx, { caseId, decisionId, tokenHash: fingerprint(token), againIds, expiresAt }, now);

  const patient = await findPerson(tx, patientId);
  if (patient === null || patient.isDisabled) return;
  const page = `${env().APP_ORIGIN}/patient`;
  // In the fragment, which no browser sends: servers, proxies and mail scanners that fetch the link never hold the token.
  const link = `${env().APP_ORIGIN}/enter/question#${token}`;
  const letter =
    answers['about.birth-date'] === undefined
      ? updateWaiting(patient.locale, { page })
      : questionWaiting(patient.locale, { link, page, days: requestDays });
  await queueMail(tx, patient.email, letter, now);
}
