import { expect, test } from 'vitest';
import { healthy } from '@/testing/facts';
import type { Facts } from './facts';
import { outcomeOf, priorityOf } from './outcome';
import { clinicPack } from './packs/clinic-2026-11';
import { type RuleId, ruleIds } from './rule-ids';
import { screen } from './screen';

const expectedOutcome = (id: RuleId) => {
  if (['S-01', 'S-07', 'M-01'].includes(id)) return 'URGENT';
  if (id.startsWith('X') || ['D-01', 'T-03'].includes(id)) return 'LIKELY_NOT_ELIGIBLE';
  if (id.startsWith('R') || ['S-02', 'S-05', 'S-06', 'S-09', 'D-02', 'T-02'].includes(id)) return 'NEEDS_CLINICIAN_REVIEW';
  return 'LIKELY_ELIGIBLE';
};
const expectedPriority = (id: RuleId) => {
  if (['S-01', 'S-07', 'M-01'].includes(id)) return 'STAT';
  if (['S-02', 'S-05', 'S-06', 'S-08', 'S-09'].includes(id)) return 'P1';
  return /^[XR]-/.test(id) || ['D-02', 'T-02', 'S-03', 'S-04'].includes(id) ? 'P2' : 'P3';
};

test.each(ruleIds)('%s alone gives its outcome and priority', (id) => {
  expect([outcomeOf([id]), priorityOf([id])]).toEqual([expectedOutcome(id), expectedPriority(id)]);
});

test('the gravest rule decides, and nothing lowers it', () => {
  expect(outcomeOf(['C-01', 'R-05', 'X-02', 'S-01'])).toBe('URGENT');
  expect(outcomeOf(['R-05', 'D-01'])).toBe('LIKELY_NOT_ELIGIBLE');
  expect(priorityOf(['D-01', 'S-02'])).toBe('P1');
  expect(priorityOf(['S-08', 'S-03', 'N-01'])).toBe('P1');
  expect([outcomeOf([]), priorityOf([])]).toEqual(['LIKELY_ELIGIBLE', 'P3']);
});

const aneurysm = { conditions: { ...healthy.conditions, aneurysm: true } };
const wish: Partial<Facts> = { suicide: { kind: 'asq', q1: true, q2: false, q3: false, q4: false, q5: false } };

test.each([
  ['nothing holds back', {}, 'option', false, true, []],
  ['a caution only', { ageYears: 70 }, 'option', false, true, []],
  ['a review', { ageYears: 80 }, 'look-together', false, true, ['R-19']],
  ['an exclusion', aneurysm, 'not-now', false, true, ['X-02']],
  ['an exclusion and a review', { ...aneurysm, ageYears: 80 }, 'not-now', false, true, ['R-19', 'X-02']],
  ['an exclusion with moderate risk', { ...aneurysm, ...wish }, 'contact-today', true, true, []],
  ['discordant answers', { phq9: [3, 3, 3, 3, 3, 3, 3, 3, 2] }, 'contact-today', true, true, []],
  ['a suicide answer missing', { suicide: null }, 'contact-today', true, true, []],
  ['low risk', { phq9: [3, 3, 3, 3, 3, 3, 3, 3, 1] }, 'option', false, true, []],
  ['high risk', { suicide: { kind: 'asq', q1: true, q2: false, q3: false, q4: false, q5: true } }, 'safety', true, false, []],
  ['help wanted', { helpNow: true }, 'safety', true, false, []],
  ['a red flag', { redFlag: true }, 'call-911', true, false, []],
  ['a red flag with help wanted', { redFlag: true, helpNow: true }, 'safety', true, false, []],
] as const satisfies readonly (readonly [string, Partial<Facts>, string, boolean, boolean, readonly string[]])[])(
  'the patient sees: %s',
  (_, change, kind, suppressed, mayBookConsult, reasons) => {
    const { patientView } = screen({ ...healthy, ...change }, clinicPack);
    expect(patientView).toMatchObject({ kind, suppressed, mayBookConsult });
    expect(patientView.reasons.map(({ rule }) => rule)).toEqual(reasons);
  },
);

test('a red flag is shown beside a safety screen', () => {
  expect(screen({ ...healthy, redFlag: true, helpNow: true }, clinicPack).patientView.call911).toBe(true);
  expect(screen({ ...healthy, helpNow: true }, clinicPack).patientView.call911).toBe(false);
});
