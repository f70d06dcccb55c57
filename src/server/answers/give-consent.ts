import type { Actor } from '@/domain/access/permissions';
import type { GiveConsent } from '@/domain/answers/consent-views';
import { currentVersion, formOf } from '@/domain/answers/consents';
import { isMinor } from '@/domain/answers/early-notice';
import { consentInForce } from '@/domain/answers/open-consents';
import { AppError } from '@/domain/shared/app-error';
import { type Done, done } from '@/domain/shared/text';
import { record } from '@/server/audit/record';
import { findAnswers, lockPatient } from '@/server/db/answers';
import { findOpenCaseOf } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { findConsentsOf, insertConsent } from '@/server/db/consents';
import { clinicDay } from '@/domain/shared/time/local-date';
import { answersFrom } from './current-answers';
import { enqueueConsentCopy } from './mail-consent-copy';

/**
 * The person says yes to the words of today. Said twice, it stands once; old words are refused, so that nobody agrees unread,
 * and so is the yes of a minor, who cannot give it.
 */
export function giveConsent({ actor, now }: { actor: Actor; now: Date }, consent: GiveConsent): Promise<Done> {
  const { kind, version, locale } = consent;
  return transaction(async (tx) => {
    await lockPatient(tx, actor.id);
    const form = formOf(kind);
    if (version !== currentVersion(form)) throw new AppError('words-changed');
    if (await isMinorOn(tx, actor.id, clinicDay(now))) throw new AppError('not-asked');
    if (consentInForce(form, await findConsentsOf(tx, actor.id)) !== null) return done;

    const consentId = await insertConsent(tx, { personId: actor.id, kind, textVersion: version, locale, givenAt: now });
    await enqueueConsentCopy(tx, actor.id, now);
    await record(tx, actor, now, { type: 'consent.given', consentId, kind, version });
    return done;
  });
}

/** Whether the date of birth in the open case is a minor's. */
async function isMinorOn(tx: Tx, patientId: string, today: string): Promise<boolean> {
  const open = await findOpenCaseOf(tx, patientId);
  return open !== null && isMinor(answersFrom(await findAnswers(tx, open.id)), today);
}
