import { describe, expect, test } from 'vitest';
import type { StagingFacts } from './staging';
import { maudsleyStage } from './staging';

const base: StagingFacts = {
  episodeMonths: 14,
  phqTotal: 17,
  adequateFailedCount: 2,
  augmentation: false,
  ect: false,
  psychosisRecordedByClinician: null,
};
const stage = (change: Partial<StagingFacts>) => maudsleyStage({ ...base, ...change });

describe('Maudsley stage', () => {
  test.each([
    ['TV01', {}, 6, 'mild'],
    ['TV02', { phqTotal: 9 }, 5, 'mild'],
    ['TV04', { phqTotal: 4 }, 4, 'mild'],
    ['TV05', { phqTotal: 25 }, 7, 'moderate'],
    ['TV15', { adequateFailedCount: 1 }, 6, 'mild'],
    [
      'all of the worst',
      {
        episodeMonths: 30,
        phqTotal: 27,
        adequateFailedCount: 11,
        augmentation: true,
        ect: true,
        psychosisRecordedByClinician: true,
      },
      15,
      'severe',
    ],
    ['all of the least', { episodeMonths: 1, phqTotal: 0, adequateFailedCount: 1 }, 3, 'mild'],
  ])('%s', (_, change, total, band) => expect(stage(change)).toMatchObject({ computable: true, total, band }));

  test.each([
    [12, 1],
    [13, 2],
    [12.5, 2],
    [24, 2],
    [25, 3],
  ])('%d months give %d', (episodeMonths, duration) => expect(stage({ episodeMonths })).toMatchObject({ parts: { duration } }));

  test.each([
    [4, 1],
    [5, 2],
    [9, 2],
    [10, 3],
    [19, 3],
    [20, 4],
    [27, 4],
  ])('a PHQ-9 of %d gives %d', (phqTotal, severity) => expect(stage({ phqTotal })).toMatchObject({ parts: { severity } }));

  test.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 3],
    [6, 3],
    [7, 4],
    [10, 4],
    [11, 5],
  ])('%d failed drugs give %d', (adequateFailedCount, failedTrials) => {
    expect(stage({ adequateFailedCount })).toMatchObject({ parts: { failedTrials } });
  });

  test.each([
    ['mild', 6, {}],
    ['moderate', 7, { ect: true }],
    ['moderate', 10, { episodeMonths: 30, phqTotal: 20, ect: true, augmentation: true }],
    ['severe', 11, { episodeMonths: 30, phqTotal: 20, ect: true, augmentation: true, adequateFailedCount: 3 }],
  ])('%s at %d', (band, total, change) => expect(stage(change)).toMatchObject({ band, total }));

  test('psychosis counts only when a clinician recorded it', () => {
    expect(stage({ phqTotal: 25, psychosisRecordedByClinician: false })).toMatchObject({ parts: { severity: 4 } });
    expect(stage({ phqTotal: 25, psychosisRecordedByClinician: true })).toMatchObject({ parts: { severity: 5 } });
  });
});

describe('there is no stage', () => {
  test('without a failed trial', () => expect(stage({ adequateFailedCount: 0 }).computable).toBe(false));

  test.each(['episodeMonths', 'phqTotal', 'adequateFailedCount', 'augmentation', 'ect'] as const)('without %s', (field) => {
    const result = stage({ [field]: null });
    expect(result).toMatchObject({ computable: false });
    expect(!result.computable && result.because).toHaveLength(1);
  });
});
