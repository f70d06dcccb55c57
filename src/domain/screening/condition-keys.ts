/** Conditions the rules ask about, by the key a case file uses. What each means to the patient stands in its rule. */
export const firstConditionKeys = [
  'allergy',
  'prior_reaction',
  'aneurysm',
  'cvd_recent',
  'cvd_stable',
  'liver_severe',
  'liver_moderate',
  'luts',
  'ket_cystitis',
  'icp',
  'head_injury',
  'glaucoma',
  'hyperthyroid',
  'porphyria',
  'seizure_recent',
  'epilepsy_controlled',
  'osa_dx',
  'osa_device',
  'osa_witnessed',
  'osa_snore_sleepy',
  'resp_severe',
  'capacity',
  'ket_disorder',
  'ket_nonmed',
  'opioid_misuse',
  'injection',
  'cannabis_daily',
] as const;

/** Conditions that are asked about since the second edition. Facts that were stored before do not have them: nobody asked. */
export const laterConditionKeys = [
  'pheo',
  'htn_enceph',
  'eating_disorder',
  'dissociative_disorder',
  'ket_weekly',
  'ket_no_effect',
] as const;

export const conditionKeys = [...firstConditionKeys, ...laterConditionKeys] as const;
export type ConditionKey = (typeof conditionKeys)[number];
