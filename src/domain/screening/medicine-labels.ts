import type { MedicineGroup } from '@/domain/medicines/medicine-groups';

/** The clinician's words for each group of medicines. */
export const medicineLabels: Record<MedicineGroup, string> = {
  maoi: 'MAO inhibitor',
  benzo_hi: 'Benzodiazepine, high dose',
  benzo_lo: 'Benzodiazepine, low dose or as needed, or hypnotic',
  lamotrigine: 'Lamotrigine',
  opioid: 'Opioid, daily',
  naltrexone: 'Naltrexone',
  stimulant: 'Psychostimulant',
  sedative: 'Baclofen, tizanidine, gabapentinoid or orexin antagonist',
  theophylline: 'Theophylline or aminophylline',
  cyp3a4_inhibitor: 'Strong CYP3A4 inhibitor',
  cyp_inducer: 'Enzyme inducer',
  nmda: 'Another NMDA antagonist',
  thyroid: 'Thyroid hormone',
  sympathomimetic: 'Sympathomimetic, decongestant or vasopressin analogue',
  antidepressant: 'Antidepressant or lithium',
  antihypertensive: 'Blood pressure medicine',
};
