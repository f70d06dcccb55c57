import { expect, test } from 'vitest';
import { healthy } from '@/testing/facts';
import type { Facts } from './facts';
import { clinicPack } from './packs/clinic-2026-11';
import type { RuleId } from './rule-ids';
import { whatIfsOfRule, formatWhatIf, whatIfsOf } from './what-if';

const changes = (change: Partial<Facts>, id: RuleId) =>
  whatIfsOfRule(whatIfsOf({ ...healthy, ...change }, clinicPack), id).map(({ fact, value, outcome }) => [
    fact,
    value,
    outcome?.to ?? 'same',
  ]);

test('a blood pressure for review would be fine just below its band, and would exclude at the next', () => {
  expect(changes({ systolicMmHg: 160 }, 'R-05')).toEqual([
    ['systolicMmHg', 159, 'LIKELY_ELIGIBLE'],
    ['systolicMmHg', 180, 'LIKELY_NOT_ELIGIBLE'],
    ['systolicMmHg', 139, 'LIKELY_ELIGIBLE'],
    ['diastolicMmHg', 110, 'LIKELY_NOT_ELIGIBLE'],
  ]);
});

test('an exclusion by a condition would go with the condition', () => {
  const change = { conditions: { ...healthy.conditions, aneurysm: true } };
  expect(changes(change, 'X-02')).toEqual([['conditions.aneurysm', false, 'LIKELY_ELIGIBLE']]);
});

test('an open answer would settle either way', () => {
  const change = { conditions: { ...healthy.conditions, glaucoma: null } };
  expect(changes(change, 'R-10')).toEqual([
    ['conditions.glaucoma', true, 'same'],
    ['conditions.glaucoma', false, 'LIKELY_ELIGIBLE'],
  ]);
});

test('a mild depression would count from the total of ten', () => {
  expect(changes({ phq9: [1, 1, 1, 1, 1, 1, 1, 1, 1] }, 'D-02')).toEqual([
    ['score.phq9', 10, 'LIKELY_ELIGIBLE'],
    ['score.phq9', 4, 'LIKELY_NOT_ELIGIBLE'],
  ]);
});

test('an uncertain trial would count with enough weeks', () => {
  const [first, second] = healthy.trials ?? [];
  if (!first || !second) throw new Error('the healthy adult has two trials');
  const found = whatIfsOfRule(whatIfsOf({ ...healthy, trials: [{ ...first, weeks: 5 }, second] }, clinicPack), 'T-02');
  expect(found.map((change) => [change.trial, formatWhatIf(change)])).toContainEqual([
    1,
    'Weeks at that dose (trial 1): 6 (outcome would be LIKELY_ELIGIBLE)',
  ]);
});

test('nothing is said to change that does not', () => {
  for (const { rules } of whatIfsOf(healthy, clinicPack)) expect(rules.every(({ from, to }) => from !== to)).toBe(true);
});
