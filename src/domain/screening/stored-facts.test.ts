import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unanswered } from './facts';
import { readStoredFacts } from './stored-facts';
import { ResultForDesk, StoredRuleIds } from './stored-screening';

const without = (key: string, from: object) => Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));

test('a key that an older version did not ask is not known', () => {
  expect(readStoredFacts(without('ect', unanswered))).toEqual({ facts: unanswered, unread: [] });
  const conditions = without('aneurysm', unanswered.conditions);
  expect(readStoredFacts({ ...unanswered, conditions })).toEqual({ facts: unanswered, unread: [] });
});

test('a key of a newer version is named and loses nothing else', () => {
  const newer = { ...unanswered, ageYears: 42, heartRate: 71, conditions: { ...unanswered.conditions, glaucoma2: true } };
  expect(readStoredFacts(newer)).toEqual({
    facts: { ...unanswered, ageYears: 42 },
    unread: ['heartRate', 'conditions.glaucoma2'],
  });
});

test('a value that means nothing today is not known, and never a no', () => {
  const odd = { ...unanswered, drugUse: 'yearly', conditions: { ...unanswered.conditions, aneurysm: 'maybe' } };
  expect(readStoredFacts(odd)).toEqual({ facts: unanswered, unread: ['drugUse', 'conditions.aneurysm'] });
});

test.each([null, 'facts', [], {}, { age: 42 }, { conditions: {}, medicines: {} }])('%j are no facts', (stored) =>
  expect(readStoredFacts(stored)).toBeNull(),
);

test('whatever lies there, reading it never throws', () => {
  fc.assert(fc.property(fc.anything(), (stored) => void readStoredFacts(stored)));
  fc.assert(fc.property(fc.object(), (odd) => void readStoredFacts({ ...unanswered, ...odd })));
});

test('a rule that is gone is left out, and the rest is shown', () => {
  expect(StoredRuleIds.parse(['R-05', 'R-99', 'S-02'])).toEqual(['R-05', 'S-02']);
  const { findings } = ResultForDesk.shape;
  const finding = { id: 'R-05', severity: 'R', status: 'met', question: 'q', because: 'b', answers: [], source: 's' };
  expect(findings.parse([{ ...finding, id: 'R-99' }, finding])).toEqual([finding]);
});
