import { expect, test } from 'vitest';
import { healthy } from '@/testing/facts';
import { ruledConditions } from '@/domain/conditions/conditions';
import { type Facts, unanswered } from './facts';
import { clinicPack } from './packs/clinic-2026-11';
import { resultPoints, resultPointsOf } from './result-points';
import { ruleIds } from './rule-ids';
import { screen } from './screen';

const grouped = (facts: Facts) =>
  resultPointsOf(screen(facts, clinicPack).findings).flatMap(({ key, group, rules }) =>
    group === 'fits' ? [] : [`${key} ${group} ${rules.join()}`.trim()],
  );

test('every rule that a patient may read of belongs to one point; safety and what is only good to know belong to none', () => {
  const inPoints: readonly string[] = resultPoints.flatMap(({ rules }) => [...rules]);
  expect(new Set(inPoints).size).toBe(inPoints.length);
  // What stands in none beside these: conditions that came since and only inform.
  const informs = ruledConditions
    .filter(({ rule }) => rule.severity === 'I' && rule.id !== 'I-07')
    .map(({ rule }): string => rule.id);
  expect(ruleIds.filter((id) => !inPoints.includes(id) && !informs.includes(id))).toEqual([
    ...['S-01', 'S-02', 'S-03', 'S-04', 'S-05', 'S-06', 'S-07', 'S-08', 'S-09', 'M-01'],
    ...['R-20', 'I-02', 'I-03', 'I-04', 'I-05', 'I-06', 'I-07', 'I-08'],
  ]);
});

test('for a healthy adult every point fits', () => {
  expect(grouped(healthy)).toEqual([]);
});

test('where nothing was answered no point fits', () => {
  expect(grouped(unanswered).map((said) => said.split(' ')[1])).toEqual(resultPoints.map(() => 'confirm'));
});

test.each<[string, Partial<Facts>, string]>([
  ['a high pressure', { systolicMmHg: 165 }, 'pressure confirm R-05'],
  ['a severe one', { systolicMmHg: 185 }, 'pressure not-yet X-06'],
  ['a caution', { systolicMmHg: 145 }, 'pressure confirm C-01'],
  ['no one to take them home', { driver: false }, 'ride not-yet N-01'],
  ['a ride not answered', { driver: null }, 'ride confirm'],
  ['an open health answer', { conditions: { ...healthy.conditions, glaucoma: null } }, 'eyes confirm'],
  ['few signs of depression', { phq9: [0, 0, 1, 1, 0, 0, 0, 0, 0] }, 'depression not-yet D-01'],
  ['no history at all', { trials: [] }, 'trials not-yet T-03'],
])('%s stands in its group', (_, change, said) => {
  expect(grouped({ ...healthy, ...change })).toEqual([said]);
});
