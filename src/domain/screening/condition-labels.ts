import type { MedicineGroup } from '@/domain/medicines/medicine-groups';
import type { ConditionKey } from './condition-keys';

/** The clinician's words for each condition. */
export const conditionLabels: Record<ConditionKey, string> = {
  allergy: 'Allergic reaction to ketamine or esketamine',
  prior_reaction: 'Severe reaction to ketamine before, not allergic',
  aneurysm: 'Aneurysm, arteriovenous malformation or bleeding in the brain',
  cvd_recent: 'Heart attack, stroke or other cardiac event within 6 weeks',
  cvd_stable: 'Stable heart disease, or an event longer ago',
  liver_severe: 'Severe liver disease',
  liver_moderate: 'Moderate liver disease, raised liver tests or biliary disease',
  luts: 'Urinary symptoms now, or interstitial cystitis',
  ket_cystitis: 'Cystitis from ketamine in the past',
  icp: 'Raised pressure or a mass in the head',
  head_injury: 'Recent head injury, shunt or brain surgery',
  glaucoma: 'Glaucoma not controlled, or recent eye surgery or injury',
  hyperthyroid: 'Overactive thyroid, not controlled',
  porphyria: 'Acute porphyria',
  seizure_recent: 'Seizure within 12 months, or epilepsy not controlled',
  epilepsy_controlled: 'Controlled epilepsy',
  osa_dx: 'Sleep apnoea diagnosed',
  osa_device: 'CPAP or mouth device most nights',
  osa_witnessed: 'Seen to stop breathing in sleep',
  osa_snore_sleepy: 'Loud snoring and very sleepy by day',
  resp_severe: 'Severe lung disease, oxygen at home or difficult airway',
  capacity: 'Dementia, delirium or unable to consent',
  ket_disorder: 'Ketamine or PCP use disorder now',
  ket_nonmed: 'Non-medical ketamine or PCP within 12 months',
  opioid_misuse: 'Opioid misuse',
  injection: 'Injects drugs',
  cannabis_daily: 'Cannabis daily or almost daily',
};

/** The clinician's words for each group of medicines. */
export const medicineLabels: Record<MedicineGroup, string> = {
  maoi: 'MAO inhibitor',
  benzo_hi: 'Benzodiazepine, high dose',
  benzo_lo: 'Benzodiazepine, low dose or as needed, or hypnotic',
  lamotrigine: 'Lamotrigine',
  opioid: 'Opioid, daily',
  naltrexone: 'Naltrexone',
  stimulant: 'Psychostimulant',
  theophylline: 'Theophylline or aminophylline',
  cyp3a4_inhibitor: 'Strong CYP3A4 inhibitor',
  cyp_inducer: 'Enzyme inducer',
  nmda: 'Another NMDA antagonist',
  thyroid: 'Thyroid hormone',
  sympathomimetic: 'Sympathomimetic, decongestant or vasopressin analogue',
  antidepressant: 'Antidepressant or lithium',
  antihypertensive: 'Blood pressure medicine',
};
