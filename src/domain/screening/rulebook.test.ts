import { expect, test } from 'vitest';
import { healthy } from '@/testing/facts';
import { factPaths } from './fact-paths';
import { unanswered } from './facts';
import { clinicPack } from './packs/clinic-2026-11';
import { ruleIds } from './rule-ids';
import { rulebook } from './rulebook';
import { screen } from './screen';

/** Met by what is missing: for these, an empty form is the very thing they look for. */
const aboutGaps = ['R-20', 'C-16', 'S-06'];
/** Buttons and events: not there means not pressed. */
const events = ['S-07', 'S-08', 'S-09'];

test('every rule of the specification is in the book, once', () => {
  expect(rulebook.map(({ id }) => id)).toEqual(ruleIds);
});

test.each(rulebook.map((rule) => [rule.id, rule] as const))('%s says where it comes from and what it asks', (_, rule) => {
  expect(rule.source).not.toBe('');
  expect(rule.question.endsWith('?')).toBe(true);
  for (const words of Object.values(rule.patientWords)) expect(words).toMatch(/^[^!¡]+\.$/);
  expect(rule.patientWords.es).not.toBe(rule.patientWords.en);
  expect(rule.id.startsWith(rule.severity)).toBe(true);
  expect(rule.inputs.filter((path) => !factPaths().includes(path))).toEqual([]);
});

test.each(screen(unanswered, clinicPack).findings.map((finding) => [finding.id, finding] as const))(
  '%s never clears a patient who did not answer',
  (id, { status }) => {
    expect(status).toBe(aboutGaps.includes(id) ? 'met' : events.includes(id) ? 'not-met' : 'unknown');
  },
);

test('a wholly unanswered patient clears nothing and is called today', () => {
  expect(screen(unanswered, clinicPack)).toMatchObject({
    outcome: 'NEEDS_CLINICIAN_REVIEW',
    priority: 'P1',
    suicideTier: 'unknown',
    firedRules: ['C-16', 'R-20', 'S-06'],
    trials: null,
    msm: { computable: false },
    patientView: { kind: 'contact-today', suppressed: true, reasons: [] },
  });
});

test('a healthy adult is silent in every rule', () => {
  const screening = screen(healthy, clinicPack);
  expect(screening.findings.filter(({ status }) => status !== 'not-met').map(({ id }) => id)).toEqual(['I-04']);
  expect(screening).toMatchObject({ outcome: 'LIKELY_ELIGIBLE', priority: 'P3', missing: [] });
});

test('every finding carries the answers it looked at', () => {
  const { findings } = screen({ ...healthy, systolicMmHg: 150 }, clinicPack);
  expect(findings.find(({ id }) => id === 'C-01')).toMatchObject({
    status: 'met',
    because: '150/78 mmHg: systolic 140 or more, below 160',
    answers: [
      { fact: 'systolicMmHg', value: 150 },
      { fact: 'diastolicMmHg', value: 78 },
      { fact: 'bloodPressureAgeDays', value: 0 },
    ],
  });
});

test('what is missing is named, down to the question', () => {
  const missing = (change: Partial<typeof healthy>) => screen({ ...healthy, ...change }, clinicPack).missing;
  expect(missing({ suicide: null })).toEqual(['suicide']);
  expect(missing({ suicide: { kind: 'asq', q1: null, q2: true, q3: false, q4: false, q5: null } })).toEqual([
    'suicide.q1',
    'suicide.q5',
  ]);
  expect(missing({ phq9: [3, 3, 2, 2, 2, 2, 2, 1, null] })).toEqual(['phq9', 'phq9.item9']);
  expect(missing({ systolicMmHg: null, driver: null })).toEqual(['systolicMmHg', 'driver']);
});
