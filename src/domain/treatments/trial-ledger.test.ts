import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agents } from './agents';
import { judgeTrials } from './trial-ledger';
import { startingTrialThresholds as thresholds } from './thresholds';
import type { TreatmentTrial } from './trial';

const person = { ageYears: 42, episodeMonths: 14 };
const trial = (
  drug: string,
  doseMgPerDay: number,
  weeks: number,
  improvementPercent: number,
  more: Partial<TreatmentTrial> = {},
) => ({
  drug,
  doseMgPerDay,
  weeks,
  improvementPercent,
  tookMostDays: true,
  stopReason: 'inefficacy' as const,
  inCurrentEpisode: 'yes' as const,
  ...more,
});
const judge = (...trials: TreatmentTrial[]) => judgeTrials(trials, thresholds, person);

describe('worked histories', () => {
  test.each([
    ['TV01', [trial('sertraline', 150, 8, 20), trial('venlafaxine', 225, 10, 10)], 2, 0],
    ['TV12', [trial('sertraline', 50, 6, 0), trial('escitalopram', 10, 6, 30)], 2, 0],
    ['TV13', [trial('sertraline', 50, 5, 0), trial('escitalopram', 10, 6, 30)], 1, 1],
    ['TV14', [trial('sertraline', 25, 12, 0), trial('fluoxetine', 20, 3, 0, { stopReason: 'intolerance' })], 0, 0],
    ['TV15', [trial('venlafaxine', 75, 8, 10), trial('sertraline', 100, 8, 10)], 1, 1],
    ['TV16', [trial('sertraline', 200, 10, 60), trial('bupropion', 300, 8, 0), trial('mirtazapine', 30, 6, 49)], 2, 0],
  ])('%s', (_, trials, adequate, uncertain) =>
    expect(judgeTrials(trials, thresholds, person)).toMatchObject({ adequate, uncertain }),
  );
});

describe('counting ingredients', () => {
  test('the same drug twice counts once, by its best trial', () => {
    const ledger = judge(trial('sertraline', 50, 5, 0), trial('Zoloft', 100, 8, 0));
    expect(ledger).toMatchObject({ adequate: 1, uncertain: 0 });
    expect(ledger.verdicts.map((verdict) => verdict.class)).toEqual(['uncertain', 'adequate_failed']);
  });

  test('olanzapine-fluoxetine after fluoxetine is still one drug, and an SSRI', () => {
    const ledger = judge(trial('fluoxetine', 40, 8, 0), trial('olanzapine-fluoxetine', 50, 8, 0));
    expect(ledger.ingredients).toEqual([{ ingredient: 'fluoxetine', best: 'adequate_failed', agentClass: 'SSRI' }]);
  });

  test('ingredients stand by name, whatever the order they were reported in', () => {
    const names = judge(trial('sertraline', 50, 8, 0), trial('bupropion', 300, 8, 0), trial('Remeron', 30, 8, 0)).ingredients;
    expect(names.map(({ ingredient }) => ingredient)).toEqual(['bupropion', 'mirtazapine', 'sertraline']);
  });

  test('dextromethorphan-bupropion after bupropion is still one drug', () => {
    expect(judge(trial('bupropion', 300, 8, 0), trial('Auvelity', 90, 8, 0)).adequate).toBe(1);
  });

  test('two names nobody knows are two uncertain drugs, never adequate ones', () => {
    expect(judge(trial('something blue', 90, 8, 0), trial('something red', 90, 8, 0))).toMatchObject({
      adequate: 0,
      uncertain: 2,
    });
  });

  test('no trials, no failures', () => expect(judge()).toEqual({ verdicts: [], adequate: 0, uncertain: 0, ingredients: [] }));
});

test('the order in which trials are reported changes no count', () => {
  const anyTrial: fc.Arbitrary<TreatmentTrial> = fc.record({
    drug: fc.constantFrom('something blue', 'Zoloft', 'trazodone', 'Auvelity', ...agents.map(({ id }) => id)),
    doseMgPerDay: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
    weeks: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
    improvementPercent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    tookMostDays: fc.option(fc.boolean(), { nil: null }),
    stopReason: fc.option(fc.constantFrom('inefficacy', 'intolerance', 'still_taking', 'other'), { nil: null }),
    inCurrentEpisode: fc.option(fc.constantFrom('yes', 'no', 'unsure'), { nil: null }),
  });
  const shuffled = fc
    .array(anyTrial, { maxLength: 8 })
    .chain((trials) =>
      fc.tuple(fc.constant(trials), fc.shuffledSubarray(trials, { minLength: trials.length, maxLength: trials.length })),
    );
  fc.assert(
    fc.property(shuffled, ([once, again]) => {
      const { verdicts: _, ...one } = judgeTrials(once, thresholds, person);
      const { verdicts: __, ...other } = judgeTrials(again, thresholds, person);
      expect(other).toEqual(one);
    }),
    { numRuns: 500 },
  );
});
