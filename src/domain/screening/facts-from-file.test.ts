import { expect, test } from 'vitest';
import { screenFileCase } from './screen-file-case';
import { Facts } from './facts';
import { factsFromFile } from './facts-from-file';
import { clinicPack } from './packs/clinic-2026-11';
import { parseCases } from './parse-cases';
import vectors from './vectors.json';

const base = vectors[0]?.facts ?? {};
const trial = { drug: 'sertraline', dose: 100, wk: 8, imp: 10 };
const errorOf = (change: object) => {
  const read = factsFromFile({ ...base, ...change });
  return read.ok ? null : read.error;
};
const rulesOf = (facts: object) => {
  const answer = screenFileCase({ id: 'one', facts }, 0, clinicPack);
  return 'error' in answer ? answer.error : answer.rules;
};
const without = (key: string) => Object.fromEntries(Object.entries(base).filter(([name]) => name !== key));

test.each([
  ['eight answers', { phq: [1, 1, 1, 1, 1, 1, 1, 1] }, 'facts.phq: must hold 9 answers'],
  ['a 4 where 3 is the most', { gad: [4, 0, 0, 0, 0, 0, 0] }, /^facts\.gad\.0: /],
  ['half a point', { phq: [0.5, 1, 1, 1, 1, 1, 1, 1, 1] }, /^facts\.phq\.0: /],
  ['negative weeks', { trials: [{ ...trial, wk: -1 }] }, /^facts\.trials\.0\.wk: /],
  ['more than all improvement', { trials: [{ ...trial, imp: 101 }] }, /^facts\.trials\.0\.imp: /],
  [
    'a dose in micrograms',
    { trials: [trial, { ...trial, dose: 100_000 }] },
    'facts.trials.1.dose: 100000 mg a day is no dose of sertraline',
  ],
  ['a dose in grams', { trials: [{ ...trial, dose: 0.1 }] }, 'facts.trials.0.dose: 0.1 mg a day is no dose of sertraline'],
  ['a drug nobody knows', { trials: [{ ...trial, drug: 'sertralin' }] }, 'facts.trials.0.drug: unknown drug "sertralin"'],
  ['a condition nobody knows', { cond: ['plague'] }, 'facts.cond.0: unknown condition "plague"'],
  ['a medicine group nobody knows', { meds: ['tea'] }, 'facts.meds.0: unknown medicine group "tea"'],
  ['a key nobody knows', { mood: 3 }, 'facts.mood: unknown key'],
  ['a key nobody knows in a block', { psy: { voices: true } }, 'facts.psy.voices: unknown key'],
  ['both screens', { asq: { q1: false, q2: false, q3: false, q4: false } }, 'facts.asq: give one of cssrs and asq, not both'],
  ['a text for a number', { age: '42' }, /^facts\.age: /],
  ['no number', { bmi: Number.NaN }, /^facts\.bmi: /],
  ['an age that nobody has', { age: 200 }, /^facts\.age: /],
  ['one number of a pair', { bp: [120] }, /^facts\.bp: /],
  ['more signs than there are', { bip: { sym: 7 } }, /^facts\.bip\.sym: /],
] as const)('refuses %s, and says where', (_, change, error) => {
  expect(errorOf(change)).toMatch(typeof error === 'string' ? new RegExp(`^${error.replace(/[.[\]()"]/g, '\\$&')}$`) : error);
});

test.each([
  ['age', ['R-20']],
  ['sex', ['R-20']],
  ['preg', ['R-20']],
  ['phq', ['R-20', 'S-06']],
  ['gad', ['R-20']],
  ['cssrs', ['R-20', 'S-06']],
  ['audit', ['R-20']],
  ['drug', ['R-20']],
  ['ptsd', ['R-20']],
  ['bmi', []],
  ['bp', ['C-16']],
  ['trials', ['R-20']],
  ['months', ['R-20']],
])('without %s, %j', (key, rules) => {
  expect(rulesOf(without(key))).toEqual(rules);
  if (key !== 'ptsd') expect(rulesOf({ ...base, [key]: null })).toEqual(rules);
});

test.each([
  ['a block that is null says nothing', { psy: null }, ['R-20']],
  ['a written null is not an answer', { psy: { dx: null } }, ['R-20']],
  ['a part left out is a no', { psy: { relative: true } }, ['C-14']],
  ['an absent bipolar block is a no', {}, []],
  ['diagnosis alone', { bip: { dx: true } }, ['R-03']],
  ['after an episode the signs are asked', { bip: { episode: true } }, ['R-20']],
  ['conditions that are null', { cond: null }, ['R-20']],
  ['medicines that are null', { meds: null }, ['R-20']],
  ['breastfeeding that is null', { breastfeeding: null }, ['R-20']],
  ['red flags that are null', { redflag: null }, ['R-20']],
  ['never exposed', { ptsd: null }, []],
  ['exposed, one open', { ptsd: [1, 1, null, 0, 0] }, ['R-20']],
  ['no ride', { driver: false }, ['N-01']],
  ['a reading of an unknown day', { bpAgeDays: null }, ['C-16']],
  ['ASQ in place of C-SSRS', { cssrs: null, asq: { q1: false, q2: false, q3: false, q4: true, q5: false } }, ['S-02']],
  ['a trial whose improvement is open', { trials: [trial, { drug: 'venlafaxine', dose: 225, wk: 8 }] }, ['T-02']],
  [
    'a trial of which it is not known whether it was taken',
    { trials: [trial, { ...trial, drug: 'venlafaxine', dose: 225, adherent: null }] },
    ['T-02'],
  ],
])('%s', (_, change, rules) => {
  expect(rulesOf({ ...base, ...change })).toEqual(rules);
});

test('what a file gives is what the engine takes', () => {
  for (const { facts } of vectors) {
    const read = factsFromFile(facts);
    expect(read.ok && Facts.safeParse(read.facts).success).toBe(true);
  }
});

test.each([
  [{ facts: {} }, { id: '#3', error: /^id: / }],
  [{ id: 'two' }, { id: 'two', error: /^facts: / }],
  [7, { id: '#3', error: /^case: / }],
  [
    { id: 5, facts: {} },
    { id: '5', error: /^id: / },
  ],
])('a case that is none is answered in its place', (input, { id, error }) => {
  const answer = screenFileCase(input, 2, clinicPack);
  expect(answer.id).toBe(id);
  expect('error' in answer && answer.error).toMatch(error);
});

test('a NaN is refused where it stands, and what merely spells it is not', () => {
  const cases = parseCases('[{"id":"NaN","facts":{"bmi":NaN}},{"id":"a \\" NaN","facts":{"bp":[-Infinity,80]}}]') as {
    id: string;
  }[];
  expect(cases.map(({ id }) => id)).toEqual(['NaN', 'a " NaN']);
  const paths = cases.map(
    (one, place) => JSON.stringify(screenFileCase(one, place, clinicPack)).match(/facts\.[a-z0-9.]+(?=: )/)?.[0],
  );
  expect(paths).toEqual(['facts.bmi', 'facts.bp.0']);
  expect(parseCases('{')).toBeUndefined();
});
