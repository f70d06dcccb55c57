/** Groups of medicines that interact with ketamine, or tell of a risk, by the key a case file uses. Members: interaction-groups.ts. */
export const medicineGroups = [
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
export type MedicineGroup = (typeof medicineGroups)[number];
