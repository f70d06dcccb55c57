import type { Actor } from '@/domain/access/permissions';
import { currentVersion } from '@/domain/answers/consents';
import { openConsents } from '@/domain/answers/open-consents';
import { giveConsent } from '@/server/answers/give-consent';
import { readConsents } from '@/server/answers/read-consents';

/** The person agrees to everything that is asked before the questions, in the words of today. Again is harmless. */
export async function agrees(actor: Actor, now = new Date()): Promise<void> {
  const { records } = await readConsents({ actor });
  for (const form of openConsents(records))
    await giveConsent({ actor, now }, { kind: form.kind, version: currentVersion(form), locale: 'en' });
}
