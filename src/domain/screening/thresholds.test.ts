import { expect, test } from 'vitest';
import { healthy } from '@/testing/facts';
import type { Facts } from './facts';
import { clinicPack } from './packs/clinic-2026-11';
import { screen } from './screen';

const rules = (change: Partial<Facts>) => screen({ ...healthy, ...change }, clinicPack).firedRules;
const phq9 = (total: number) => [3, 3, 3, 3, 3, 3, 3, 3, 0].map((each, place) => Math.max(0, Math.min(each, total - place * 3)));
const gad7 = (total: number) => Array.from({ length: 7 }, (_, place) => Math.max(0, Math.min(3, total - place * 3)));
const alcohol = (total: number) => Array.from({ length: 3 }, (_, place) => Math.max(0, Math.min(4, total - place * 4)));

test.each([
  ['not yet a year old', { ageYears: 0 }, ['X-10']],
  ['17 years', { ageYears: 17 }, ['X-10']],
  ['18 years', { ageYears: 18 }, []],
  ['64 years', { ageYears: 64 }, []],
  ['65 years', { ageYears: 65 }, ['C-06']],
  ['74 years', { ageYears: 74 }, ['C-06']],
  ['75 years', { ageYears: 75 }, ['R-19']],
  ['BMI 16.9', { bmiKgPerM2: 16.9 }, ['R-25']],
  ['BMI 17', { bmiKgPerM2: 17 }, []],
  ['BMI 18.4', { bmiKgPerM2: 18.4 }, []],
  ['BMI 5', { bmiKgPerM2: 5 }, ['R-25']],
  ['BMI 29.9', { bmiKgPerM2: 29.9 }, []],
  ['BMI 30', { bmiKgPerM2: 30 }, ['C-07']],
  ['BMI 39.9', { bmiKgPerM2: 39.9 }, ['C-07']],
  ['BMI 40', { bmiKgPerM2: 40 }, ['R-12']],
  ['139/89', { systolicMmHg: 139, diastolicMmHg: 89 }, []],
  ['140/89', { systolicMmHg: 140, diastolicMmHg: 89 }, ['C-01']],
  ['139/90', { systolicMmHg: 139, diastolicMmHg: 90 }, ['C-01']],
  ['159/99', { systolicMmHg: 159, diastolicMmHg: 99 }, ['C-01']],
  ['160/99', { systolicMmHg: 160, diastolicMmHg: 99 }, ['R-05']],
  ['159/100', { systolicMmHg: 159, diastolicMmHg: 100 }, ['R-05']],
  ['179/109', { systolicMmHg: 179, diastolicMmHg: 109 }, ['R-05']],
  ['180/109', { systolicMmHg: 180, diastolicMmHg: 109 }, ['X-06']],
  ['179/110', { systolicMmHg: 179, diastolicMmHg: 110 }, ['X-06']],
  ['the worse of 120/112', { systolicMmHg: 120, diastolicMmHg: 112 }, ['X-06']],
  ['a grave systolic alone', { systolicMmHg: 185, diastolicMmHg: null }, ['C-16', 'X-06']],
  ['a reading of 90 days ago', { bloodPressureAgeDays: 90 }, []],
  ['a reading of 91 days ago', { bloodPressureAgeDays: 91 }, ['C-16']],
  ['a grave reading of 91 days ago', { bloodPressureAgeDays: 91, systolicMmHg: 185 }, ['C-16', 'X-06']],
  ['a reading of an unknown day', { bloodPressureAgeDays: null }, ['C-16']],
  ['PHQ-9 0', { phq9: phq9(0) }, ['D-01']],
  ['PHQ-9 4', { phq9: phq9(4) }, ['D-01']],
  ['PHQ-9 5', { phq9: phq9(5) }, ['D-02']],
  ['PHQ-9 9', { phq9: phq9(9) }, ['D-02']],
  ['PHQ-9 10', { phq9: phq9(10) }, []],
  ['GAD-7 9', { gad7: gad7(9) }, []],
  ['GAD-7 10', { gad7: gad7(10) }, ['I-03']],
  ['GAD-7 14', { gad7: gad7(14) }, ['I-03']],
  ['GAD-7 15', { gad7: gad7(15) }, ['C-05']],
  ['PC-PTSD-5 2', { traumaExposure: true, pcPtsd5: [1, 1, 0, 0, 0] }, []],
  ['PC-PTSD-5 3', { traumaExposure: true, pcPtsd5: [1, 1, 1, 0, 0] }, ['I-02']],
  ['PC-PTSD-5 4', { traumaExposure: true, pcPtsd5: [1, 1, 1, 1, 0] }, ['C-04']],
  ['AUDIT-C 2, a woman', { auditC: alcohol(2) }, []],
  ['AUDIT-C 3, a woman', { auditC: alcohol(3) }, ['C-02']],
  ['AUDIT-C 3, a man', { sex: 'M', auditC: alcohol(3) }, []],
  ['AUDIT-C 4, a man', { sex: 'M', auditC: alcohol(4) }, ['C-02']],
  ['AUDIT-C 2, sex not known', { sex: 'U', auditC: alcohol(2) }, []],
  ['AUDIT-C 3, sex not known', { sex: 'U', auditC: alcohol(3) }, ['C-02']],
  ['AUDIT-C 6', { auditC: alcohol(6) }, ['C-02']],
  ['AUDIT-C 7', { auditC: alcohol(7) }, ['C-02', 'R-07']],
  ['AUDIT-C 6, a man', { sex: 'M', auditC: alcohol(6) }, ['C-02']],
  ['AUDIT-C 7, a man', { sex: 'M', auditC: alcohol(7) }, ['C-02', 'R-07']],
  ['AUDIT-C 6, sex not known', { sex: 'U', auditC: alcohol(6) }, ['C-02']],
  ['AUDIT-C 7, sex not known', { sex: 'U', auditC: alcohol(7) }, ['C-02', 'R-07']],
  ['never drinks, the rest not asked', { auditC: [0, null, null] }, []],
  ['drinks, the rest not answered', { auditC: [1, null, null] }, ['R-20']],
  ['drugs once or twice', { drugUse: 'once_twice' }, ['C-03']],
  ['drugs monthly', { drugUse: 'monthly' }, ['R-08']],
  ['drugs daily', { drugUse: 'daily' }, ['R-08']],
  ['somewhat difficult', { phqDifficulty: 1 }, []],
  ['very difficult', { phqDifficulty: 2 }, ['I-04']],
] as const satisfies readonly (readonly [string, Partial<Facts>, readonly string[]])[])('%s', (_, change, expected) => {
  expect(rules(change)).toEqual(expected);
});
