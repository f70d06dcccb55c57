import { expect, test } from 'vitest';
import { consentForms, currentVersion, type ConsentForm } from '@/domain/answers/consents';
import { canonicalJson } from '@/domain/screening/canonical-json';
import { sha256 } from '@/domain/screening/sha-256';
import { locales } from '@/domain/shared/preferences';
import { consentWords } from './consent-words';
import { english } from './english';

const printOf = (form: ConsentForm, version: string, locale: (typeof locales)[number]) =>
  sha256(canonicalJson(consentWords(locale, form.kind, version)));
const pinned = consentForms.flatMap((form) => form.versions.map((one) => ({ form, ...one })));

// New words are a new version: leave the old one where it is, in the messages and in consents.ts, and put the new one first.
test.each(pinned)('the words of $form.kind $version are those that people agreed to', ({ form, version, sha256: prints }) => {
  for (const locale of locales) expect(printOf(form, version, locale), `${form.kind} ${version} ${locale}`).toBe(prints[locale]);
});

test.each(consentForms)('$kind: every version that has words has its print, newest first', (form) => {
  const versions = form.versions.map(({ version }) => version);
  expect([...versions].sort().reverse()).toEqual(versions);
  expect(Object.keys(english['consent-texts'][form.kind]).sort()).toEqual([...versions].sort());
});

test.each(consentForms)('$kind says the same number of things in both languages', (form) => {
  const [first, second] = locales.map((locale) => consentWords(locale, form.kind, currentVersion(form)));
  expect(second?.list).toHaveLength(first?.list.length ?? -1);
  expect(second?.text).toHaveLength(first?.text.length ?? -1);
});

test('words that never were are nothing, not an error', () => {
  expect(consentWords('en', 'telehealth', '1999-01')).toBeNull();
});
