import type { Actor } from '@/domain/access/permissions';
import type { RefuseConsent } from '@/domain/answers/consent-views';
import { currentVersion, formOf } from '@/domain/answers/consents';
import { openConsents } from '@/domain/answers/open-consents';
import { AppError } from '@/domain/shared/app-error';
import { type Done, done } from '@/domain/shared/text';
import { record } from '@/server/audit/record';
import { lockPatient } from '@/server/db/answers';
import { transaction } from '@/server/db/client';
import { findConsentsOf, insertConsent } from '@/server/db/consents';

/** The person says no to something optional and is not asked again. A yes that stands is taken back by withdrawing, not here. */
export function refuseConsent({ actor, now }: { actor: Actor; now: Date }, refusal: RefuseConsent): Promise<Done> {
  const { kind, version, locale } = refusal;
  return transaction(async (tx) => {
    await lockPatient(tx, actor.id);
    const form = formOf(kind);
    if (version !== currentVersion(form)) throw new AppError('words-changed');
    if (!openConsents(await findConsentsOf(tx, actor.id)).includes(form)) return done;

    const consentId = await insertConsent(tx, { personId: actor.id, kind, textVersion: version, locale, refusedAt: now });
    await record(tx, actor, now, { type: 'consent.refused', consentId, kind, version });
    return done;
  });
}
