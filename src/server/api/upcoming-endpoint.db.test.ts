import { expect, test } from 'vitest';
import { aCaseWith } from '@/testing/cases';
import { aPatient, headersOf } from '@/testing/people';
import { type UpcomingData, handleUpcoming } from './upcoming-endpoint';

const ask = (headers: Headers) =>
  handleUpcoming(new Request('http://localhost:3000/patient/intake/ahead', { method: 'POST', headers }), (ahead) =>
    Promise.resolve(ahead),
  );
const read = async (headers: Headers): Promise<UpcomingData> => (await ask(headers)).json();

test('a patient gets their own answers, the screen each answer would lead to, and a key of 256 bits, and no cache keeps them', async () => {
  const { caseId, patient } = await aCaseWith();
  const reply = await ask(patient.headers);
  expect(reply.headers.get('cache-control')).toBe('no-store');
  const { own, leads, key }: UpcomingData = await reply.json();
  expect([own.caseId, leads['asq.5']?.yes, Buffer.from(key, 'base64').length]).toEqual([caseId, 'emergency', 32]);
});

test('the key is the person’s: the same on each device, and nobody else’s', async () => {
  const [one, other] = [await aCaseWith(), await aCaseWith()];
  const keyOf = async (headers: Headers) => (await read(headers)).key;
  expect(await keyOf(one.patient.headers)).toBe(await keyOf(one.patient.headers));
  expect(await keyOf(other.patient.headers)).not.toBe(await keyOf(one.patient.headers));
});

test('nobody gets anything who is signed out, has no case, or comes from another site', async () => {
  const { patient } = await aCaseWith();
  const foreign = new Headers(patient.headers);
  foreign.set('sec-fetch-site', 'cross-site');
  const replies = await Promise.all([ask(await headersOf(null)), ask((await aPatient()).headers), ask(foreign)]);
  expect(replies.map(({ status }) => status)).toEqual([401, 404, 403]);
});
