import { expect, test } from 'vitest';
import { healthy } from '@/testing/facts';
import type { Facts } from './facts';
import { clinicPack } from './packs/clinic-2026-11';
import { patientChanges } from './patient-changes';

const changes = (change: Partial<Facts>) => patientChanges({ ...healthy, ...change }, clinicPack);
const trials = healthy.trials ?? [];

test('where all fits there is nothing to change', () => {
  expect(changes({})).toEqual([]);
});

test.each([
  ['both numbers too high', { systolicMmHg: 165, diastolicMmHg: 102 }, 160, 100],
  ['a severe pressure, down to where nobody has to look first', { systolicMmHg: 185, diastolicMmHg: 112 }, 160, 100],
  ['a little high', { systolicMmHg: 145, diastolicMmHg: 80 }, 140, 90],
] as const)('%s', (_, change, systolicBelow, diastolicBelow) => {
  expect(changes(change)).toContainEqual({ point: 'pressure', change: { kind: 'pressure', systolicBelow, diastolicBelow } });
});

test('the numbers are those of the pack', () => {
  const { thresholds } = clinicPack;
  const bands = thresholds.bands.systolicMmHg.bands.map((band) => (band.rule === 'R-05' ? { ...band, from: 155 } : band));
  const systolicMmHg = { ...thresholds.bands.systolicMmHg, bands: [{ rule: 'C-01', from: 140, below: 155 }, ...bands.slice(1)] };
  const pack = { ...clinicPack, thresholds: { ...thresholds, bands: { ...thresholds.bands, systolicMmHg } } };
  const offered = patientChanges({ ...healthy, systolicMmHg: 165, diastolicMmHg: 78 }, pack);
  expect(offered).toEqual([{ point: 'pressure', change: { kind: 'pressure', systolicBelow: 155, diastolicBelow: 100 } }]);
});

test.each<[string, Partial<Facts>, unknown]>([
  ['no reading', { systolicMmHg: null, diastolicMmHg: null }, { point: 'pressure', change: { kind: 'reading' } }],
  ['an old reading', { bloodPressureAgeDays: 200 }, { point: 'pressure', change: { kind: 'reading' } }],
  ['nobody to take them home', { driver: false }, { point: 'ride', change: { kind: 'ride' } }],
  ['perhaps pregnant', { pregnancy: 'possible' }, { point: 'pregnancy', change: { kind: 'pregnancy-test' } }],
  ['no history', { trials: [] }, { point: 'trials', change: { kind: 'more-trials', needed: 2, weeks: 6 } }],
])('%s', (_, change, expected) => {
  expect(changes(change)).toEqual([expected]);
});

test.each<[string, Partial<Facts>]>([
  ['a pregnancy that was said with yes', { pregnancy: 'yes' }],
  ['breastfeeding', { breastfeeding: true }],
  ['age', { ageYears: 80 }],
])('%s is nothing that a person is asked to change', (_, change) => {
  expect(changes(change)).toEqual([]);
});

test('a dose that is not remembered would decide', () => {
  const [first, second] = trials;
  if (first === undefined || second === undefined) throw new Error('the healthy adult has two trials');
  const offered = changes({ trials: [first, { ...second, doseMgPerDay: null }] });
  expect(offered).toEqual([{ point: 'trials', change: { kind: 'trial', name: second.drug, part: 'dose' } }]);
});

test('nobody is told which answer would have read better', () => {
  const offered = changes({
    phq9: [1, 1, 1, 1, 1, 1, 0, 0, 0],
    auditC: [4, 2, 1],
    drugUse: 'weekly',
    psychosis: { ...healthy.psychosis, past: true },
    conditions: { ...healthy.conditions, aneurysm: true, liver_moderate: true },
  });
  expect(offered).toEqual([]);
});
