import { expect, test } from 'vitest';
import { healthy } from '@/testing/facts';
import type { Facts } from './facts';
import { clinicPack } from './packs/clinic-2026-11';
import { screen } from './screen';

type Q = boolean | null;
const cssrs = (change: Partial<Record<'q1' | 'q2' | 'q3' | 'q4' | 'q5' | 'q6' | 'q6r', Q>>): Facts['suicide'] => ({
  kind: 'cssrs',
  q1: false,
  q2: false,
  q3: null,
  q4: null,
  q5: null,
  q6: false,
  q6r: null,
  ...change,
});
const asq = (change: Partial<Record<'q1' | 'q2' | 'q3' | 'q4' | 'q5', Q>>): Facts['suicide'] => ({
  kind: 'asq',
  q1: false,
  q2: false,
  q3: false,
  q4: false,
  q5: null,
  ...change,
});
const item9 = (value: number | null): Pick<Facts, 'phq9'> => ({ phq9: [3, 3, 2, 2, 2, 2, 2, 1, value] });

test.each([
  ['no to all', { suicide: cssrs({}) }, 'none', [], 'P3'],
  ['wish to be dead', { suicide: cssrs({ q1: true }) }, 'low', ['S-03'], 'P2'],
  ['thoughts only', { suicide: cssrs({ q2: true, q3: false, q4: false, q5: false }) }, 'low', ['S-03'], 'P2'],
  ['a method', { suicide: cssrs({ q2: true, q3: true, q4: false, q5: false }) }, 'moderate', ['S-02'], 'P1'],
  ['intent', { suicide: cssrs({ q2: true, q3: false, q4: true, q5: false }) }, 'high', ['S-01'], 'STAT'],
  ['a plan', { suicide: cssrs({ q2: true, q3: false, q4: false, q5: true }) }, 'high', ['S-01'], 'STAT'],
  ['intent, the rest open', { suicide: cssrs({ q2: true, q4: true }) }, 'high', ['R-20', 'S-01', 'S-06'], 'STAT'],
  ['behavior long ago', { suicide: cssrs({ q6: true, q6r: false }) }, 'moderate', ['S-02'], 'P1'],
  ['behavior within 3 months', { suicide: cssrs({ q6: true, q6r: true }) }, 'high', ['S-01'], 'STAT'],
  ['behavior at an unknown time', { suicide: cssrs({ q6: true }) }, 'moderate', ['R-20', 'S-02', 'S-06'], 'P1'],
  ['thoughts, then nothing more', { suicide: cssrs({ q2: true }) }, 'low', ['R-20', 'S-03', 'S-06'], 'P1'],
  ['wish to be dead, then nothing more', { suicide: cssrs({ q1: true, q2: null }) }, 'low', ['R-20', 'S-03', 'S-06'], 'P1'],
  ['one question declined', { suicide: cssrs({ q1: null }) }, 'unknown', ['R-20', 'S-06'], 'P1'],
  ['ASQ, no to all', { suicide: asq({}) }, 'none', [], 'P3'],
  ['ASQ, non-acute', { suicide: asq({ q4: true, q5: false }) }, 'moderate', ['S-02'], 'P1'],
  ['ASQ, acute', { suicide: asq({ q1: true, q5: true }) }, 'high', ['S-01'], 'STAT'],
  ['ASQ, positive and then nothing', { suicide: asq({ q2: true }) }, 'moderate', ['R-20', 'S-02', 'S-06'], 'P1'],
  ['ASQ, one declined', { suicide: asq({ q3: null }) }, 'unknown', ['R-20', 'S-06'], 'P1'],
  ['no screen at all', { suicide: null }, 'unknown', ['R-20', 'S-06'], 'P1'],
  ['item 9 is 1, screen negative', item9(1), 'low', ['S-04'], 'P2'],
  ['item 9 is 2, screen negative', item9(2), 'low', ['S-05'], 'P1'],
  ['item 9 is 3, screen negative', item9(3), 'low', ['S-05'], 'P1'],
  ['item 9 is 2, screen low', { ...item9(2), suicide: cssrs({ q1: true }) }, 'low', ['S-03'], 'P2'],
  ['item 9 is 3, screen low', { ...item9(3), suicide: cssrs({ q1: true }) }, 'low', ['S-03', 'S-05'], 'P1'],
  ['item 9 is 3, screen moderate', { ...item9(3), suicide: cssrs({ q6: true, q6r: false }) }, 'moderate', ['S-02'], 'P1'],
  ['item 9 declined, screen negative', item9(null), 'unknown', ['R-20', 'S-06'], 'P1'],
  ['item 9 is 1, screen declined', { ...item9(1), suicide: null }, 'low', ['R-20', 'S-06'], 'P1'],
  ['item 9 is 2, screen declined', { ...item9(2), suicide: null }, 'low', ['R-20', 'S-06'], 'P1'],
  ['item 9 is 3, screen declined', { ...item9(3), suicide: null }, 'low', ['R-20', 'S-05', 'S-06'], 'P1'],
  ['help wanted now', { helpNow: true }, 'high', ['S-07'], 'STAT'],
  ['left after a positive answer', { abandoned: true }, 'none', ['S-08'], 'P1'],
  ['an acute red flag', { redFlag: true }, 'none', ['M-01'], 'STAT'],
] as const satisfies readonly (readonly [string, Partial<Facts>, string, readonly string[], string])[])(
  '%s',
  (_, change, tier, rules, priority) => {
    const screening = screen({ ...healthy, ...change }, clinicPack);
    expect(screening).toMatchObject({ suicideTier: tier, firedRules: rules, priority });
  },
);

const tierFindings = (suicide: Facts['suicide']) =>
  screen({ ...healthy, suicide }, clinicPack)
    .findings.filter(({ id }) => ['S-01', 'S-02', 'S-03'].includes(id))
    .map(({ status }) => status);

test('what a missing answer could still raise stays unknown, and what it cannot is settled', () => {
  expect(tierFindings(cssrs({ q1: true, q2: null }))).toEqual(['unknown', 'unknown', 'met']);
  expect(tierFindings(cssrs({ q6: true }))).toEqual(['unknown', 'met', 'not-met']);
  expect(tierFindings(cssrs({ q2: true, q4: true }))).toEqual(['met', 'not-met', 'not-met']);
  expect(tierFindings(cssrs({ q1: null }))).toEqual(['unknown', 'unknown', 'unknown']);
});
