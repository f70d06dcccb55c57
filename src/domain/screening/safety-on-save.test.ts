import { expect, test } from 'vitest';
import { type Facts, unanswered } from './facts';
import { clinicPack } from './packs/clinic-2026-11';
import { graverScreen, safetyOf } from './safety-on-save';

type Answers = Partial<Record<'q1' | 'q2' | 'q3' | 'q4' | 'q5' | 'q6' | 'q6r', boolean>>;
const none = { q1: null, q2: null, q3: null, q4: null, q5: null, q6: null, q6r: null };
const cssrs = (answers: Answers): Facts => ({ ...unanswered, suicide: { kind: 'cssrs', ...none, ...answers } });
const asq = (answers: Pick<Answers, 'q1' | 'q2' | 'q3' | 'q4' | 'q5'>): Facts => ({
  ...unanswered,
  suicide: { kind: 'asq', q1: null, q2: null, q3: null, q4: null, q5: null, ...answers },
});
const item9 = (value: number): Facts => ({ ...unanswered, phq9: [0, 0, 0, 0, 0, 0, 0, 0, value] });
const allNo = { q1: false, q2: false, q6: false } as const;

test.each([
  ['nothing answered', unanswered, 'none', [], null],
  ['item 9 not at all', item9(0), 'none', [], null],
  ['item 9 several days', item9(1), 'support', [], { rules: ['S-06', 'S-08'], priority: 'P1' }],
  ['question 1', cssrs({ q1: true }), 'support', ['S-03'], { rules: ['S-03', 'S-06', 'S-08'], priority: 'P1' }],
  [
    'question 2, then gone',
    cssrs({ q1: false, q2: true }),
    'support',
    ['S-03'],
    { rules: ['S-03', 'S-06', 'S-08'], priority: 'P1' },
  ],
  ['question 3', cssrs({ q2: true, q3: true }), 'contact-today', ['S-02'], { rules: ['S-02', 'S-06', 'S-08'], priority: 'P1' }],
  [
    'question 5, at once',
    cssrs({ q2: true, q5: true }),
    'emergency',
    ['S-01'],
    { rules: ['S-01', 'S-06', 'S-08'], priority: 'STAT' },
  ],
  ['behavior, time open', cssrs({ q6: true }), 'contact-today', ['S-02'], { rules: ['S-02', 'S-06', 'S-08'], priority: 'P1' }],
  [
    'behavior, recent',
    cssrs({ q6: true, q6r: true }),
    'emergency',
    ['S-01'],
    { rules: ['S-01', 'S-06', 'S-08'], priority: 'STAT' },
  ],
  [
    'ASQ non-acute, last question open',
    asq({ q4: true }),
    'contact-today',
    ['S-02'],
    { rules: ['S-02', 'S-06', 'S-08'], priority: 'P1' },
  ],
  ['ASQ acute', asq({ q1: true, q5: true }), 'emergency', ['S-01'], { rules: ['S-01', 'S-06', 'S-08'], priority: 'STAT' }],
  [
    'all no, item 9 two',
    { ...item9(2), suicide: cssrs(allNo).suicide },
    'contact-today',
    ['S-05'],
    { rules: ['S-05', 'S-08'], priority: 'P1' },
  ],
  [
    'all no, item 9 one',
    { ...item9(1), suicide: cssrs(allNo).suicide },
    'support',
    ['S-04'],
    { rules: ['S-04', 'S-08'], priority: 'P1' },
  ],
  ['help wanted', { ...unanswered, helpNow: true }, 'emergency', ['S-07'], { rules: ['S-06', 'S-07', 'S-08'], priority: 'STAT' }],
  ['a red flag', { ...unanswered, redFlag: true }, 'emergency', ['M-01'], null],
] as const satisfies readonly (readonly [string, Facts, string, readonly string[], object | null])[])(
  '%s',
  (_, facts, screenFor, rules, ifLeft) => {
    expect(safetyOf(facts, clinicPack)).toMatchObject({ screenFor, rules, ifLeft });
  },
);

test('the tier and the priority come with it', () => {
  expect(safetyOf(cssrs({ q2: true, q5: true }), clinicPack)).toMatchObject({ tier: 'high', priority: 'STAT' });
  expect(safetyOf(unanswered, clinicPack)).toMatchObject({ tier: 'unknown', priority: 'P3' });
});

test('taking an answer back does not take the help back', () => {
  expect(graverScreen('contact-today', 'none')).toBe('contact-today');
  expect(graverScreen('support', 'emergency')).toBe('emergency');
});
