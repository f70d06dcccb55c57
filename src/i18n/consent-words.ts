import type { ConsentKind } from '@/domain/answers/consents';
import type { Locale } from '@/domain/shared/preferences';
import { textsOf } from './texts';

/** The words of one consent as they are read: what it is about, and the sentence that the person says yes to. */
export type ConsentWords = { title: string; text: readonly string[]; list: readonly string[]; statement: string };

/** The words of a kind in one version and language, however old; null when there never were any. */
export function consentWords(locale: Locale, kind: ConsentKind, version: string): ConsentWords | null {
  const versions: Readonly<Record<string, ConsentWords>> = textsOf(locale)['consent-texts'][kind];
  return versions[version] ?? null;
}
