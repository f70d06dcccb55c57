import { startingPolicies } from '@/domain/treatments/starting-policies';
import { startingTrialThresholds } from '@/domain/treatments/thresholds';
import type { RulePack } from '../rule-pack';
import { startingAlertTiming } from '../alert-timing';
import { startingRatingAlerts } from '../rating-alerts';
import { startingSameDayCalls } from '../same-day-calls';

/**
 * What a clinic begins with: the specification's numbers. Nobody has approved it for patient use; a medical director signs
 * the pack, with a name and a date, before the first patient is screened with it.
 */
export const clinicPack: RulePack = {
  id: 'clinic',
  version: '2026-11',
  approvedBy: 'not approved: for trying out only',
  effectiveFrom: '2026-11-01',
  policies: startingPolicies.policies,
  thresholds: {
    bands: {
      ageYears: {
        source: 'Adult pathway only (esketamine label); blood pressure, falls and cognition from 65 and 75 years',
        bands: [
          { rule: 'X-10', from: 0, below: 18 },
          { rule: 'C-06', from: 65, below: 75 },
          { rule: 'R-19', from: 75, below: null },
        ],
      },
      bmiKgPerM2: {
        source:
          'Severe thinness below 17 (WHO classification of adult thinness); dose weight from 30 (Sanacora 2017); airway from 40',
        bands: [
          { rule: 'R-25', from: 0, below: 17 },
          { rule: 'C-07', from: 30, below: 40 },
          { rule: 'R-12', from: 40, below: null },
        ],
      },
      systolicMmHg: {
        source: 'Esketamine label (above 140 weigh risk and benefit); Swiss ketamine label (180 at rest)',
        bands: [
          { rule: 'C-01', from: 140, below: 160 },
          { rule: 'R-05', from: 160, below: 180 },
          { rule: 'X-06', from: 180, below: null },
        ],
      },
      diastolicMmHg: {
        source: 'Esketamine label (above 90 weigh risk and benefit); Swiss ketamine label (100 at rest); severe range from 110',
        bands: [
          { rule: 'C-01', from: 90, below: 100 },
          { rule: 'R-05', from: 100, below: 110 },
          { rule: 'X-06', from: 110, below: null },
        ],
      },
      phq9: {
        source: 'Kroenke 2001, J Gen Intern Med 16:606; cut-off 10 for a current moderate episode',
        bands: [
          { rule: 'D-01', from: 0, below: 5 },
          { rule: 'D-02', from: 5, below: 10 },
        ],
      },
      gad7: {
        source: 'Spitzer 2006, Arch Intern Med 166:1092',
        bands: [
          { rule: 'I-03', from: 10, below: 15 },
          { rule: 'C-05', from: 15, below: null },
        ],
      },
      pcPtsd5: {
        source: 'Prins 2016; Bovin 2021: 4 balances best, 3 is more sensitive',
        bands: [
          { rule: 'I-02', from: 3, below: 4 },
          { rule: 'C-04', from: 4, below: null },
        ],
      },
      auditCFemale: {
        source: 'Bush 1998: positive from 3 in women; high-risk band from 7',
        bands: [
          { rule: 'C-02', from: 3, below: 7 },
          { rule: 'R-07', from: 7, below: null },
        ],
      },
      auditCMale: {
        source: 'Bush 1998: positive from 4 in men; high-risk band from 7',
        bands: [
          { rule: 'C-02', from: 4, below: 7 },
          { rule: 'R-07', from: 7, below: null },
        ],
      },
      auditCUnknownSex: {
        source: 'The lower cut-off where sex is not known, by choice; high-risk band from 7',
        bands: [
          { rule: 'C-02', from: 3, below: 7 },
          { rule: 'R-07', from: 7, below: null },
        ],
      },
    },
    bloodPressureMaxAgeDays: { value: 90, source: 'Choice of the specification; measured again before every dose' },
    bipolarSignsFrom: { value: 3, source: 'Choice of the specification; own wording, not a validated scale' },
    difficultyFrom: { value: 2, source: 'PHQ functional item, "very difficult"' },
    item9: {
      low: 1,
      discordant: 2,
      severe: 3,
      source: 'Choice of the specification (D.2); PHQ-9 item 9 is a flag, not an assessment',
    },
    drugUse: {
      cautionFrom: 'once_twice',
      reviewFrom: 'monthly',
      source: 'Smith 2010, Arch Intern Med 170:1155; trials exclude regular use',
    },
    trials: startingTrialThresholds,
    trialsSource:
      'ATHF (4 weeks), MGH (6 weeks), Sforzini 2022 (50 % and 25 % improvement); doses far above the label and trials longer than the episode by choice of the specification',
    benzodiazepineHighMgDiazepam: { value: 8, source: 'Above 8 mg diazepam-equivalent separated responders (Andrade 2017)' },
    resistantFrom: { value: 2, source: 'FDA (Spravato 2019), EMA 2013, Sforzini 2022: at least two adequate trials' },
    sameDayCalls: startingSameDayCalls,
    ratingAlerts: startingRatingAlerts,
    alertTiming: startingAlertTiming,
  },
};
