import { env } from '@/env';
import type { Tx } from '@/server/db/client';
import { transaction } from '@/server/db/client';
import { lockPatient } from '@/server/db/answers';
import { markCopyMailed } from '@/server/db/consents';
import { enqueue } from '@/server/db/job-queue';
import { findPerson } from '@/server/db/people';
import { queueMail } from '@/server/mail/queue-mail';
import { agreedCopy } from '@/server/mail/templates/agreed-copy';

/** One sitting, one letter: so long after the last yes. */
const quietMs = 10 * 60_000;

/** Sees to the letter about a yes, together with the yes itself. A later one of the same sitting puts the letter off. */
export function enqueueConsentCopy(tx: Tx, personId: string, now: Date): Promise<void> {
  const runAt = new Date(now.getTime() + quietMs);
  return enqueue(tx, 'mail-consent-copy', { personId }, { jobKey: `mail-consent-copy:${personId}`, runAt });
}

/**
 * Writes to the person that a copy of what they agreed to stands on their page. The words themselves name a treatment, so
 * they are not mailed. Safe to run twice: what was written about is marked in the same transaction.
 */
export function mailConsentCopy({ now }: { now: Date }, { personId }: { personId: string }): Promise<void> {
  return transaction(async (tx) => {
    await lockPatient(tx, personId);
    const person = await findPerson(tx, personId);
    if (person === null || person.isDisabled) return;
    if ((await markCopyMailed(tx, personId, now)) === 0) return;
    const page = `${env().APP_ORIGIN}/patient/consents`;
    await queueMail(tx, person.email, agreedCopy(person.locale, { page }), now);
  });
}
