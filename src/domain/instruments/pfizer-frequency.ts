import type { ItemOption } from './item';

/** How often in the last two weeks: LOINC answer list LL358-3, shared by PHQ-9 and GAD-7. */
export const frequency = [
  { code: 'not-at-all', label: 'Not at all', points: 0, loinc: 'LA6568-5' },
  { code: 'several-days', label: 'Several days', points: 1, loinc: 'LA6569-3' },
  { code: 'more-than-half', label: 'More than half the days', points: 2, loinc: 'LA6570-1' },
  { code: 'nearly-every-day', label: 'Nearly every day', points: 3, loinc: 'LA6571-9' },
] as const satisfies readonly ItemOption[];

export const pfizerNotice =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.';
