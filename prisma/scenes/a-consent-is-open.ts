import { currentVersion, formOf } from '@/domain/answers/consents';
import { giveConsent } from '@/server/answers/give-consent';
import { startCase } from '@/server/answers/start-case';
import { hoursAfter, hoursBefore } from './acts';
import type { Cast } from './cast';

/** Began yesterday and stopped after the first page: the next visit begins with the second one. */
export async function aConsentIsOpen({ now, patients }: Cast): Promise<void> {
  const begin = hoursBefore(now, 22);
  await startCase({ actor: patients.periwinkle, now: begin });
  const words = { kind: 'telehealth', version: currentVersion(formOf('telehealth')), locale: 'en' } as const;
  await giveConsent({ actor: patients.periwinkle, now: hoursAfter(begin, 0.05) }, words);
}
