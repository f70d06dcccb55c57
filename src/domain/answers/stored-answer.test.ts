import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStoredAnswer } from './stored-answer';
import { AnswerValue } from './value';

const id = '0198c000-0000-7000-8000-000000000001';
const trial = {
  ...{ id, name: 'sertraline', doseMgPerDay: 150, weeks: 'unknown', tookMostDays: 'yes', improvementPercent: 20 },
  ...{ stopReason: 'inefficacy', inCurrentEpisode: null, when: 'in 2024' },
};
const medicine = { id, name: 'lithium', doseMgPerDay: 900, howOften: 'daily' };

test.each([
  { kind: 'choice', code: 'yes' },
  { kind: 'choices', codes: ['none'] },
  { kind: 'number', number: 170.5 },
  { kind: 'text', text: 'To sleep.' },
  { kind: 'date', date: '1984-03-09' },
  { kind: 'bloodPressure', systolicMmHg: 122, diastolicMmHg: 78, takenOn: null },
  { kind: 'trials', trials: [trial] },
  { kind: 'medicines', medicines: [medicine] },
  { kind: 'unknown' },
  { kind: 'declined' },
])('what may be given is read back as it is: $kind', (value) => {
  // The same bytes: two devices are compared by them.
  expect(JSON.stringify(readStoredAnswer(value))).toBe(JSON.stringify(AnswerValue.parse(value)));
});

test('a key that came later is not known, one that went is ignored, a code that is gone is not known', () => {
  const { inCurrentEpisode: _, when: __, ...older } = trial;
  const stored = { kind: 'trials', trials: [{ ...older, stopReason: 'cost', prescriber: 'Dr. A' }], source: 'paper' };
  expect(readStoredAnswer(stored)).toEqual({
    kind: 'trials',
    trials: [{ ...trial, inCurrentEpisode: null, when: '', stopReason: null }],
  });
});

test('a limit of today makes no older answer unreadable', () => {
  const pressure = { kind: 'bloodPressure', systolicMmHg: 310, diastolicMmHg: 78, takenOn: '2026-02-30' };
  expect(AnswerValue.safeParse(pressure).success).toBe(false);
  expect(readStoredAnswer(pressure)).toEqual({ ...pressure, takenOn: null });
  expect(readStoredAnswer({ kind: 'text', text: 'a'.repeat(5_000) })).toEqual({ kind: 'text', text: 'a'.repeat(5_000) });
});

test('a list is read whole or not at all', () => {
  expect(readStoredAnswer({ kind: 'medicines', medicines: [medicine, { id, howOften: 'daily' }] })).toBeNull();
});

test.each([null, undefined, 'yes', 1, {}, { kind: 'choice' }, { kind: 'slider', at: 3 }, { kind: 'text', text: '\u200B' }])(
  '%j is no answer',
  (stored) => expect(readStoredAnswer(stored)).toBeNull(),
);

test('whatever lies there, reading it never throws', () => {
  fc.assert(fc.property(fc.anything(), (stored) => void readStoredAnswer(stored)));
});
