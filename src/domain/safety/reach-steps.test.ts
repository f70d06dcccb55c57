import { expect, test } from 'vitest';
import type { Channel, OutreachOutcome } from './alert-outreach';
import { reachSteps } from './reach-steps';

const rose = '2026-11-24T10:00:00.000Z';
const tried = (...tries: [Channel, OutreachOutcome, string?][]) =>
  reachSteps(
    tries.map(([channel, outcome, time = '10:05']) => ({ channel, outcome, at: `2026-11-24T${time}:00.000Z` })),
    rose,
  ).map(({ state }) => state);

test('two calls come first, then the contact, then the decision about a welfare check', () => {
  expect(tried()).toEqual(['here', 'ahead', 'ahead', 'ahead']);
  expect(tried(['phone', 'no-answer'])).toEqual(['done', 'here', 'ahead', 'ahead']);
  expect(tried(['phone', 'no-answer'], ['phone', 'no-answer'])).toEqual(['done', 'done', 'here', 'ahead']);
  expect(tried(['phone', 'no-answer'], ['phone', 'no-answer'], ['emergency-contact', 'spoke-with-contact'])).toEqual([
    ...['done', 'done', 'done', 'here'],
  ]);
  expect(tried(['911', 'welfare-check'])).toEqual(['here', 'ahead', 'ahead', 'done']);
});

test('once the patient was reached nothing is next, and what was tried before the alert rose again does not count', () => {
  expect(tried(['phone', 'reached'])).toEqual(['done', 'ahead', 'ahead', 'ahead']);
  expect(tried(['phone', 'reached', '09:59'])).toEqual(['here', 'ahead', 'ahead', 'ahead']);
});
