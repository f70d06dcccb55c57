import { expect, test } from 'vitest';
import { handlePreferences } from '@/server/api/preferences-endpoint';
import { transaction } from '@/server/db/client';
import { ensurePerson } from '@/server/db/people';
import { remindUnfinished } from '@/server/answers/remind-unfinished';
import { aCaseWith } from '@/testing/cases';
import { aPatient } from '@/testing/people';

const choose = (headers: Headers, locale: string) => {
  const own = new Headers(headers);
  own.set('content-type', 'application/x-www-form-urlencoded');
  own.set('sec-fetch-site', 'same-origin');
  return handlePreferences(
    new Request('http://clinic.test/api/preferences', { method: 'POST', headers: own, body: `locale=${locale}` }),
  );
};
const localeOf = async ({ id }: { id: string }) =>
  (await transaction((tx) => tx.person.findUniqueOrThrow({ where: { id } }))).locale;

test('a language chosen on any page is that of the letters from then on', async () => {
  const begun = new Date('2026-11-23T18:00:00Z'); // ten in the morning at the clinic
  const patient = await aPatient();
  expect(await localeOf(patient)).toBe('en');
  await aCaseWith({ 'phq9.1': { kind: 'choice', code: 'several-days' } }, { patient, now: begun });
  expect((await choose(patient.headers, 'es')).status).toBe(303);
  expect(await localeOf(patient)).toBe('es');

  await remindUnfinished({ now: new Date(begun.getTime() + 25 * 3_600_000) });
  const letter = await transaction((tx) => tx.mail.findFirst({ where: { to: patient.email }, orderBy: { id: 'desc' } }));
  expect(letter?.text).toMatch(/^Hola:/);
});

test('nobody signed in changes nobody’s letters', async () => {
  const person = await transaction((tx) =>
    ensurePerson(tx, { email: 'demo-language@example.test', name: '', roles: ['patient'] }),
  );
  expect((await choose(new Headers(), 'es')).headers.getSetCookie()[0]).toMatch(/^cw.locale=es/);
  expect(await localeOf(person)).toBe('en');
});
