import { expect, test } from 'vitest';
import { currentVersion, formOf } from '@/domain/answers/consents';
import { readConsents } from '@/server/answers/read-consents';
import { startCase } from '@/server/answers/start-case';
import { aNewcomer, headersOf, type TestPerson } from '@/testing/people';
import { handleSave } from './answers-endpoint';
import { handleConsent, handleWithdrawal, type ConsentRedirects } from './consents-endpoint';

const redirects: ConsentRedirects = { entrance: '/in', begun: '/begun', list: '/list', consent: (n) => `/consent/${n}` };

function form(headers: Headers, fields: Record<string, string>): Request {
  const all = new Headers(headers);
  all.set('content-type', 'application/x-www-form-urlencoded');
  return new Request('http://localhost:3000/', { method: 'POST', headers: all, body: String(new URLSearchParams(fields)) });
}
const redirectOf = (response: Response) => [response.status, response.headers.get('location')];
const words = (kind: 'telehealth' | 'privacy' | 'treatment-information' | 'reminders') => ({
  ...{ kind, version: currentVersion(formOf(kind)), locale: 'en', answer: 'yes' },
});
const consentsOf = async (person: TestPerson) =>
  (await readConsents({ actor: person })).records.map(({ kind, answer }) => `${kind} ${answer}`);

test('each yes leads to the next, and the last answer to the questions', async () => {
  const patient = await aNewcomer();
  const say = async (fields: Record<string, string>) => redirectOf(await handleConsent(form(patient.headers, fields), redirects));
  expect(await say(words('telehealth'))).toEqual([303, '/consent/2']);
  expect(await say(words('privacy'))).toEqual([303, '/consent/3']);
  expect(await say(words('treatment-information'))).toEqual([303, '/consent/4']);
  expect(await say({ ...words('reminders'), answer: 'no' })).toEqual([303, '/begun']);
  expect(await say({ ...words('reminders'), from: 'list' })).toEqual([303, '/list']);
});

test('only a plain yes is a yes', async () => {
  const patient = await aNewcomer();
  for (const fields of [
    { answer: '' },
    { answer: 'maybe' },
    { answer: 'no' }, // this one is needed, and cannot be refused
    { kind: 'everything' },
    { locale: 'xx' },
    { version: '' },
  ])
    expect(redirectOf(await handleConsent(form(patient.headers, { ...words('privacy'), ...fields }), redirects))).toEqual([
      303,
      '/list',
    ]);
  expect(await consentsOf(patient)).toEqual([]);
});

test('words that changed while the page was open are shown again', async () => {
  const patient = await aNewcomer();
  const old = { ...words('privacy'), version: '2001-01' };
  expect(redirectOf(await handleConsent(form(patient.headers, old), redirects))).toEqual([303, '/consent/2?changed=1']);
});

test('a withdrawal of what is not theirs shows the list and says nothing', async () => {
  const [owner, stranger] = [await aNewcomer(), await aNewcomer()];
  await handleConsent(form(owner.headers, words('privacy')), redirects);
  const [own] = (await readConsents({ actor: owner })).records;
  const take = async (person: TestPerson, consent: string) =>
    redirectOf(await handleWithdrawal(form(person.headers, { consent }), redirects));
  expect(await take(stranger, own?.consentId ?? '')).toEqual([303, '/list']);
  expect(await take(stranger, 'nothing')).toEqual([303, '/list']);
  expect(await take(owner, own?.consentId ?? '')).toEqual([303, '/list?done=1']);
});

test('an answer that comes before the consents is led to them', async () => {
  const patient = await aNewcomer();
  const { caseId } = await startCase({ actor: patient, now: new Date() });
  const fields = { '-case': caseId, 'phq9.2': 'several-days', '-save.phq9.2': crypto.randomUUID(), '-revision.phq9.2': '0' };
  const more = { care: '/care', review: '/review', receipt: '/receipt', early: '/first', step: () => '/step' };
  expect(redirectOf(await handleSave(form(patient.headers, fields), { ...redirects, ...more }))).toEqual([303, '/begun']);
});

test('who is not signed in is sent to the entrance, and another site to nowhere', async () => {
  expect(redirectOf(await handleConsent(form(await headersOf(null), words('privacy')), redirects))).toEqual([303, '/in']);
  const { headers } = await aNewcomer();
  headers.set('sec-fetch-site', 'cross-site');
  expect((await handleConsent(form(headers, words('privacy')), redirects)).status).toBe(403);
});
