import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agents } from './agents';
import { judgeTrial } from './judge-trial';
import { startingTrialThresholds as thresholds } from './thresholds';
import type { TreatmentTrial } from './trial';
import { wordsFor } from './words-for-reason';

const person = { ageYears: 42, episodeMonths: 14 };
const failed: TreatmentTrial = {
  drug: 'sertraline',
  doseMgPerDay: 100,
  weeks: 8,
  improvementPercent: 10,
  tookMostDays: true,
  stopReason: 'inefficacy',
  inCurrentEpisode: 'yes',
};
const judge = (change: Partial<TreatmentTrial>, ageYears: number | null = 42) =>
  judgeTrial({ ...failed, ...change }, thresholds, { ...person, ageYears });
const words = (change: Partial<TreatmentTrial>, age?: number) => judge(change, age).because.map(wordsFor);

describe('a trial, step by step', () => {
  test.each([
    ['a full trial that failed', {}, 'adequate_failed'],
    ['another episode', { inCurrentEpisode: 'no' }, 'not_counted'],
    ['another episode, although it helped', { inCurrentEpisode: 'no', improvementPercent: 80 }, 'not_counted'],
    ['unsure of the episode', { inCurrentEpisode: 'unsure' }, 'uncertain'],
    ['unsure of the episode and too short', { inCurrentEpisode: 'unsure', weeks: 3 }, 'inadequate'],
    ['49 % better', { improvementPercent: 49 }, 'adequate_failed'],
    ['50 % better', { improvementPercent: 50 }, 'responded'],
    ['50 % better in two weeks at a low dose', { improvementPercent: 50, weeks: 2, doseMgPerDay: 25 }, 'responded'],
    ['side effects after 5 weeks', { stopReason: 'intolerance', weeks: 5 }, 'inadequate'],
    ['side effects after 6 weeks', { stopReason: 'intolerance', weeks: 6 }, 'adequate_failed'],
    ['3 weeks', { weeks: 3 }, 'inadequate'],
    ['3.9 weeks', { weeks: 3.9 }, 'inadequate'],
    ['4 weeks', { weeks: 4 }, 'uncertain'],
    ['5.9 weeks', { weeks: 5.9 }, 'uncertain'],
    ['6 weeks', { weeks: 6 }, 'adequate_failed'],
    ['49 mg', { doseMgPerDay: 49 }, 'inadequate'],
    ['50 mg', { doseMgPerDay: 50 }, 'adequate_failed'],
    ['venlafaxine 74 mg', { drug: 'venlafaxine', doseMgPerDay: 74 }, 'inadequate'],
    ['venlafaxine 75 mg', { drug: 'venlafaxine', doseMgPerDay: 75 }, 'uncertain'],
    ['venlafaxine 149 mg', { drug: 'venlafaxine', doseMgPerDay: 149 }, 'uncertain'],
    ['venlafaxine 150 mg', { drug: 'venlafaxine', doseMgPerDay: 150 }, 'adequate_failed'],
    ['not taken on most days', { tookMostDays: false }, 'uncertain'],
    ['still taking it', { stopReason: 'still_taking' }, 'adequate_failed'],
  ] as const)('%s: %s', (_, change, expected) => expect(judge(change).class).toBe(expected));

  test.each([
    [24, false],
    [25, true],
    [49, true],
    [50, false],
  ])('%d %% better is partial: %s', (improvementPercent, partial) => expect(judge({ improvementPercent }).partial).toBe(partial));
});

describe('special doses', () => {
  test.each([
    ['trazodone 199 mg is for sleep', { drug: 'trazodone', doseMgPerDay: 199 }, 'not_counted'],
    ['trazodone 200 mg', { drug: 'trazodone', doseMgPerDay: 200 }, 'uncertain'],
    ['doxepin 6 mg is for sleep', { drug: 'doxepin', doseMgPerDay: 6 }, 'not_counted'],
    ['doxepin 7 mg', { drug: 'doxepin', doseMgPerDay: 7 }, 'inadequate'],
    ['paroxetine CR 20 mg', { drug: 'Paxil CR', doseMgPerDay: 20 }, 'inadequate'],
    ['paroxetine CR 25 mg', { drug: 'Paxil CR', doseMgPerDay: 25 }, 'adequate_failed'],
    ['bupropion hydrobromide 174 mg', { drug: 'Aplenzin', doseMgPerDay: 174 }, 'uncertain'],
    ['bupropion hydrobromide 300 mg is not the full dose', { drug: 'Aplenzin', doseMgPerDay: 300 }, 'uncertain'],
    ['bupropion hydrobromide 348 mg', { drug: 'Aplenzin', doseMgPerDay: 348 }, 'adequate_failed'],
    ['selegiline patch 6 mg', { drug: 'Emsam', doseMgPerDay: 6 }, 'adequate_failed'],
    ['lithium is augmentation', { drug: 'lithium', doseMgPerDay: 900 }, 'not_counted'],
  ] as const)('%s: %s', (_, change, expected) => expect(judge(change).class).toBe(expected));

  test.each([60, 61, 80])('citalopram 20 mg is a full dose at %d years', (age) => {
    expect(judge({ drug: 'citalopram', doseMgPerDay: 20 }, age)).toMatchObject({ class: 'adequate_failed' });
  });

  test.each([
    [60, 40, false],
    [61, 20, false],
    [61, 40, true],
    [null, 40, false],
  ])('citalopram at %s years and %d mg is flagged: %s', (age, doseMgPerDay, flagged) => {
    const verdict = judge({ drug: 'citalopram', doseMgPerDay }, age);
    expect(verdict.because.some(({ code }) => code === 'above-age-maximum')).toBe(flagged);
    expect(verdict.class).toBe('adequate_failed');
  });
});

describe('a dose that nobody takes in a day', () => {
  test.each([
    ['sertraline', 300, 'adequate_failed'],
    ['sertraline', 300.1, 'uncertain'],
    ['sertraline', 500, 'uncertain'],
    ['venlafaxine', 562.5, 'adequate_failed'],
    ['venlafaxine', 1500, 'uncertain'],
    ['Emsam', 18, 'adequate_failed'],
    ['Emsam', 20, 'uncertain'],
  ])('%s %d mg: %s', (drug, doseMgPerDay, expected) => expect(judge({ drug, doseMgPerDay }).class).toBe(expected));

  test.each(agents.filter(({ countsOnlyAs }) => countsOnlyAs === undefined))('$id above 1.5 times its label', (agent) => {
    const { id: drug, labelMaximumMgPerDay: max } = agent;
    expect(judge({ drug, doseMgPerDay: max * 1.5 }).class).toBe('adequate_failed');
    expect(judge({ drug, doseMgPerDay: max * 1.5 + 0.1 }).class).toBe('uncertain');
  });

  test.each([
    ['helped', { improvementPercent: 60 }, 'responded'],
    ['was taken for three weeks', { weeks: 3 }, 'inadequate'],
    ['belongs to an earlier episode', { inCurrentEpisode: 'no' }, 'not_counted'],
  ] as const)('one that %s is not made to count for more', (_, change, expected) => {
    expect(judge({ doseMgPerDay: 500, ...change }).class).toBe(expected);
  });

  test('how far above is the clinic’s own number', () => {
    const twice = { ...thresholds, maximumDoseTimes: 2 };
    expect(judgeTrial({ ...failed, doseMgPerDay: 400 }, twice, person).class).toBe('adequate_failed');
    expect(judgeTrial({ ...failed, doseMgPerDay: 401 }, twice, person).class).toBe('uncertain');
  });
});

describe('selegiline', () => {
  test.each([2, 5, 6, 10, 60])('by mouth, or in a form that was not given, is uncertain at %d mg', (doseMgPerDay) => {
    expect(judge({ drug: 'selegiline', doseMgPerDay }).class).toBe('uncertain');
    expect(judge({ drug: 'Jumex', doseMgPerDay }).class).toBe('uncertain');
  });

  test('is still too short, or helped, whatever its form', () => {
    expect(judge({ drug: 'selegiline', doseMgPerDay: 10, weeks: 3 }).class).toBe('inadequate');
    expect(judge({ drug: 'selegiline', doseMgPerDay: 10, improvementPercent: 70 }).class).toBe('responded');
    expect(judge({ drug: 'selegiline', doseMgPerDay: null }).class).toBe('uncertain');
  });
});

describe('gepirone from 65 years', () => {
  test.each([
    [64, 36.3, 'uncertain'],
    [65, 36.3, 'adequate_failed'],
    [65, 36.2, 'inadequate'],
    [65, 54.5, 'adequate_failed'],
    [null, 36.3, 'uncertain'],
  ])('at %s years %d mg is %s', (age, doseMgPerDay, expected) => {
    expect(judge({ drug: 'gepirone', doseMgPerDay }, age).class).toBe(expected);
  });

  test('reaches the strict dose of the strict policy at its ceiling', () => {
    const strict = { ...thresholds, doseBasis: 'strict' } as const;
    const at = (ageYears: number) =>
      judgeTrial({ ...failed, drug: 'Exxua', doseMgPerDay: 36.3 }, strict, { ...person, ageYears }).class;
    expect([at(64), at(65)]).toEqual(['inadequate', 'adequate_failed']);
  });
});

describe('a trial longer than its episode', () => {
  const inEpisode = (episodeMonths: number | null, weeks: number | null, change: Partial<TreatmentTrial> = {}) =>
    judgeTrial({ ...failed, weeks, ...change }, thresholds, { ageYears: 42, episodeMonths });

  test.each([
    [3, 15, 'adequate_failed'],
    [3, 15.1, 'uncertain'],
    [2, 10, 'adequate_failed'],
    [2, 40, 'uncertain'],
    [0, 6, 'uncertain'],
    [null, 400, 'adequate_failed'],
    [2, null, 'uncertain'],
  ])('%s months, %s weeks: %s', (months, weeks, expected) => expect(inEpisode(months, weeks).class).toBe(expected));

  test('two weeks more are forgiven, and the edge itself', () => {
    const tenMonths = 10 * 4.345 + 2;
    expect(inEpisode(10, tenMonths).class).toBe('adequate_failed');
    expect(inEpisode(10, tenMonths + 0.01).class).toBe('uncertain');
  });

  test('says that it began before', () => {
    expect(inEpisode(2, 40).because.map(wordsFor)).toEqual(['40 weeks in an episode of 2 months: it began before this episode']);
    expect(inEpisode(1, 8).because.map(wordsFor)).toEqual(['8 weeks in an episode of 1 month: it began before this episode']);
  });

  test('one of another episode stays what it is', () => {
    expect(inEpisode(2, 40, { inCurrentEpisode: 'no' }).class).toBe('not_counted');
    expect(inEpisode(2, 40, { improvementPercent: 80 }).class).toBe('responded');
  });
});

describe('what is not known', () => {
  const unknowns = ['doseMgPerDay', 'weeks', 'improvementPercent', 'tookMostDays', 'stopReason', 'inCurrentEpisode'] as const;

  test.each(unknowns)('an otherwise full trial without %s is uncertain', (field) => {
    expect(judge({ [field]: null }).class).toBe('uncertain');
  });

  test.each([
    ['the dose, after three weeks', { doseMgPerDay: null, weeks: 3 }, 'inadequate'],
    ['the dose, and it helped', { doseMgPerDay: null, improvementPercent: 60 }, 'responded'],
    ['the weeks, at a low dose', { weeks: null, doseMgPerDay: 25 }, 'inadequate'],
    ['the weeks, stopped for side effects', { weeks: null, stopReason: 'intolerance' }, 'uncertain'],
    [
      'everything but another episode',
      { doseMgPerDay: null, weeks: null, improvementPercent: null, inCurrentEpisode: 'no' },
      'not_counted',
    ],
    ['the dose of trazodone', { drug: 'trazodone', doseMgPerDay: null }, 'uncertain'],
    ['the drug', { drug: 'something blue' }, 'uncertain'],
    ['the drug, after three weeks', { drug: 'something blue', weeks: 3 }, 'inadequate'],
  ] as const)('without %s: %s', (_, change, expected) => expect(judge(change).class).toBe(expected));

  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const anyTrial: fc.Arbitrary<TreatmentTrial> = fc.record({
    drug: fc.oneof(fc.constantFrom(...agents.map(({ id }) => id)), fc.string({ maxLength: 12 })),
    doseMgPerDay: maybe(fc.integer({ min: 0, max: 600 })),
    weeks: maybe(fc.integer({ min: 0, max: 60 })),
    improvementPercent: maybe(fc.integer({ min: 0, max: 100 })),
    tookMostDays: maybe(fc.boolean()),
    stopReason: maybe(fc.constantFrom('inefficacy', 'intolerance', 'still_taking', 'other')),
    inCurrentEpisode: maybe(fc.constantFrom('yes', 'no', 'unsure')),
  });

  test('no trial with anything unknown is ever an adequate failure', () => {
    fc.assert(
      fc.property(anyTrial, fc.constantFrom(...unknowns), (trial, field) => {
        expect(judgeTrial({ ...trial, [field]: null }, thresholds, person).class).not.toBe('adequate_failed');
      }),
      { numRuns: 2000 },
    );
  });

  test('forgetting a value never makes a trial count for more', () => {
    const weight = { adequate_failed: 2, uncertain: 1, responded: 0, inadequate: 0, not_counted: 0 };
    fc.assert(
      fc.property(anyTrial, fc.constantFrom(...unknowns), (trial, field) => {
        const known = judgeTrial(trial, thresholds, person).class;
        const forgotten = judgeTrial({ ...trial, [field]: null }, thresholds, person).class;
        expect(forgotten).not.toBe('adequate_failed');
        if (known === 'adequate_failed') expect(weight[forgotten]).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });

  test('every verdict says why', () => {
    fc.assert(
      fc.property(anyTrial, (trial) => {
        const { because } = judgeTrial(trial, thresholds, { ...person, ageYears: 70 });
        expect(because.length).toBeGreaterThan(0);
        expect(because.every((reason) => wordsFor(reason).length > 5)).toBe(true);
      }),
    );
  });
});

describe('the reasons in words', () => {
  test.each([
    ['5 weeks', { weeks: 5 }, '5 weeks; 6 are needed'],
    ['1 week', { weeks: 1 }, '1 week; 6 are needed'],
    ['half the dose', { drug: 'venlafaxine', doseMgPerDay: 50 }, '50 mg a day; 75 mg is the usual minimum'],
    ['a weak patch', { drug: 'Emsam', doseMgPerDay: 3 }, '3 mg in 24 hours; 6 mg in 24 hours is the usual minimum'],
    ['under the strict dose', { drug: 'venlafaxine', doseMgPerDay: 75 }, '75 mg a day; stricter criteria ask for 150 mg'],
    [
      'an unknown drug',
      { drug: 'something blue' },
      '“something blue” is not on the list of antidepressants; a clinician needs to look at it',
    ],
    [
      'a dose of a week',
      { doseMgPerDay: 500 },
      '500 mg a day is more than 1.5 times the label’s highest dose, 200 mg a day; was it taken in one day?',
    ],
    ['a name that means two', { drug: 'Neupax' }, '“Neupax” can mean alprazolam or fluoxetine; a clinician asks which'],
    [
      'selegiline',
      { drug: 'selegiline' },
      'selegiline counts only as a patch; by mouth, or where the form is not told, a clinician judges it',
    ],
    ['a partial response', { improvementPercent: 30 }, '30 % better is a partial response'],
  ])('%s', (_, change, sentence) => expect(words(change)).toContain(sentence));

  test('a short and low trial names both', () => {
    expect(words({ weeks: 2, doseMgPerDay: 25 })).toEqual(['25 mg a day; 50 mg is the usual minimum', '2 weeks; 6 are needed']);
  });
});

describe('thresholds come from the pack', () => {
  test('a clinic that asks for eight weeks gets eight', () => {
    const eight = { ...thresholds, adequateWeeks: 8 };
    expect(judgeTrial({ ...failed, weeks: 7 }, eight, person).class).toBe('uncertain');
    expect(judgeTrial({ ...failed, weeks: 8 }, eight, person).class).toBe('adequate_failed');
  });

  test.each([
    ['usual', 74, 'inadequate'],
    ['usual', 75, 'adequate_failed'],
    ['strict', 149, 'inadequate'],
    ['strict', 150, 'adequate_failed'],
  ] as const)('with the %s dose, venlafaxine %d mg is %s', (doseBasis, doseMgPerDay, expected) => {
    expect(judgeTrial({ ...failed, drug: 'venlafaxine', doseMgPerDay }, { ...thresholds, doseBasis }, person).class).toBe(
      expected,
    );
  });
});
