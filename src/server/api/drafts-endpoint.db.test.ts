import { expect, test } from 'vitest';
import { aPatient, aReviewer, headersOf } from '@/testing/people';
import { handleDraftKey, handleLinkDraftKey } from './drafts-endpoint';

const post = (headers: Headers) => new Request('http://localhost:3000/api/drafts/key', { method: 'POST', headers });
const keyOf = async (headers: Headers): Promise<string> => (await (await handleDraftKey(post(headers))).json()).key;

test('each person, patient or clinician, has one key of their own for what they typed', async () => {
  const [patient, other, clinician] = [await aPatient(), await aPatient(), await aReviewer()];
  const keys = await Promise.all([patient, other, clinician].map(({ headers }) => keyOf(headers)));
  expect(new Set(keys).size).toBe(3);
  expect(await keyOf(patient.headers)).toBe(keys[0]);
  expect((await handleDraftKey(post(patient.headers))).headers.get('cache-control')).toBe('no-store');
});

test('nobody gets a key who is signed out, comes from another site, or opened no question', async () => {
  const { headers } = await aPatient();
  const foreign = new Headers(headers);
  foreign.set('sec-fetch-site', 'cross-site');
  const replies = [handleDraftKey(post(await headersOf(null))), handleDraftKey(post(foreign)), handleLinkDraftKey(post(headers))];
  const [signedOut, fromElsewhere, unopened] = await Promise.all(replies);
  expect(fromElsewhere?.status).toBe(403);
  expect([await signedOut?.json(), await unopened?.json()]).toEqual([{ key: null }, { key: null }]);
});
