import type { Actor } from '@/domain/access/permissions';
import type { GiveConsent } from '@/domain/answers/consent-views';
import { currentVersion, formOf } from '@/domain/answers/consents';
import { standingRecord } from '@/domain/answers/open-consents';
import { AppError } from '@/domain/shared/app-error';
import { type Done, done } from '@/domain/shared/text';
import { record } from '@/server/audit/record';
import { lockPatient } from '@/server/db/answers';
import { transaction } from '@/server/db/client';
import { findConsentsOf, insertConsent } from '@/server/db/consents';
import { enqueueConsentCopy } from './mail-consent-copy';

/** The person says yes to the words of today. Said twice, it stands once; old words are refused, so that nobody agrees unread. */
export function giveConsent({ actor, now }: { actor: Actor; now: Date }, said: GiveConsent): Promise<Done> {
  const { kind, version, locale } = said;
  return transaction(async (tx) => {
    await lockPatient(tx, actor.id);
    const form = formOf(kind);
    if (version !== currentVersion(form)) throw new AppError('words-changed');
    if (standingRecord(form, await findConsentsOf(tx, actor.id)) !== null) return done;

    const consentId = await insertConsent(tx, { personId: actor.id, kind, textVersion: version, locale, givenAt: now });
    await enqueueConsentCopy(tx, actor.id, now);
    await record(tx, actor, now, { type: 'consent.given', consentId, kind, version });
    return done;
  });
}
