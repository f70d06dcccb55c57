import { describe, expect, test } from 'vitest';
import { judgePolicies, PolicyPack, wordsForPolicy } from './policies';
import { startingPolicies } from './starting-policies';
import type { TreatmentTrial } from './trial';

const person = { ageYears: 42, episodeMonths: 14 };
const trial = (drug: string, doseMgPerDay: number | null, weeks = 8): TreatmentTrial => ({
  drug,
  doseMgPerDay,
  weeks,
  improvementPercent: 10,
  tookMostDays: true,
  stopReason: 'inefficacy',
  inCurrentEpisode: 'yes',
});
const judge = (...trials: TreatmentTrial[]) => judgePolicies(trials, person, startingPolicies).map(({ met }) => met);

describe('three definitions of treatment resistance, side by side: clinic, FDA label, strict', () => {
  test.each([
    ['two full trials of two classes', [trial('sertraline', 100), trial('venlafaxine', 225)], ['met', 'met', 'met']],
    ['two full trials of one class', [trial('sertraline', 100), trial('escitalopram', 20)], ['met', 'met', 'not-met']],
    ['one at the usual dose only', [trial('sertraline', 100), trial('venlafaxine', 75)], ['unknown', 'met', 'not-met']],
    ['one for five weeks', [trial('sertraline', 100), trial('venlafaxine', 225, 5)], ['unknown', 'unknown', 'not-met']],
    ['one with an unknown dose', [trial('sertraline', 100), trial('venlafaxine', null)], ['unknown', 'unknown', 'unknown']],
    ['one drug nobody knows', [trial('sertraline', 100), trial('something blue', 100)], ['unknown', 'unknown', 'unknown']],
    ['one trial', [trial('sertraline', 100)], ['not-met', 'not-met', 'not-met']],
    ['no trial', [], ['not-met', 'not-met', 'not-met']],
  ])('%s', (_, trials, expected) => expect(judge(...trials)).toEqual(expected));

  test('each verdict says why in words', () => {
    const judged = judgePolicies([trial('sertraline', 100), trial('escitalopram', 20)], person, startingPolicies).map(
      wordsForPolicy,
    );
    expect(judged).toEqual([
      '2 adequate trials failed; 2 are needed',
      '2 adequate trials failed; 2 are needed',
      '2 adequate, of 1 class; 2 classes are needed',
    ]);
  });

  test('the pack a clinic starts from is well formed and signed by nobody', () => {
    expect(PolicyPack.parse(startingPolicies).approvedBy).toBeNull();
  });
});
