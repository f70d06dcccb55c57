/** Groups of medicines that interact with ketamine, or tell of a risk, by the key a case file uses. Members: interaction-groups.ts. */
export const firstMedicineGroups = [
  'maoi',
  'benzo_hi',
  'benzo_lo',
  'lamotrigine',
  'opioid',
  'naltrexone',
  'stimulant',
  'theophylline',
  'cyp3a4_inhibitor',
  'cyp_inducer',
  'nmda',
  'thyroid',
  'sympathomimetic',
  'antidepressant',
  'antihypertensive',
] as const;

/** Groups that came later. Facts that were stored before know nothing of them, which is neither yes nor no. */
export const laterMedicineGroups = ['sedative'] as const;

export const medicineGroups = [...firstMedicineGroups, ...laterMedicineGroups] as const;
export type MedicineGroup = (typeof medicineGroups)[number];
