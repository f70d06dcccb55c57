import { agents } from '@/domain/treatments/agents';
import { benzodiazepines } from './benzodiazepines';
import type { MedicineGroup } from './medicine-groups';
import { findMedicine } from './medicines';

/** Benzodiazepines and sleeping pills are sorted by dose, all others by name alone. */
export type GroupByName = Exclude<MedicineGroup, 'benzo_hi' | 'benzo_lo'>;

/** Medicines by name; their RxNorm ingredients stand in the list of medicines. */
export const groupMembers: Readonly<Record<GroupByName, readonly string[]>> = {
  // Rasagiline and safinamide block MAO-B; they are here so that a clinician looks, as with selegiline.
  maoi: ['phenelzine', 'tranylcypromine', 'isocarboxazid', 'selegiline', 'moclobemide', 'linezolid', 'rasagiline', 'safinamide'],
  lamotrigine: ['lamotrigine'],
  opioid: [
    'oxycodone',
    'hydrocodone',
    'morphine',
    'fentanyl',
    'tramadol',
    'tapentadol',
    'methadone',
    'buprenorphine',
    'codeine',
    'hydromorphone',
    'oxymorphone',
    'meperidine',
    'nalbuphine',
    'butorphanol',
    'pentazocine',
    'levorphanol',
    'dihydrocodeine',
    'propoxyphene',
    'sufentanil',
  ],
  naltrexone: ['naltrexone'],
  stimulant: [
    'methylphenidate',
    'dexmethylphenidate',
    'amphetamine',
    'dextroamphetamine',
    'lisdexamfetamine',
    'modafinil',
    'armodafinil',
    'clobenzorex',
    'methamphetamine',
    'diethylpropion',
    'mazindol',
  ],
  // Gabapentinoids are noted beside the list as well.
  sedative: ['baclofen', 'tizanidine', 'gabapentin', 'pregabalin', 'suvorexant', 'lemborexant', 'daridorexant'],
  theophylline: ['theophylline', 'aminophylline'],
  cyp3a4_inhibitor: [
    'clarithromycin',
    'ketoconazole',
    'itraconazole',
    'voriconazole',
    'posaconazole',
    'ritonavir',
    'cobicistat',
    'nefazodone',
    'grapefruit',
  ],
  cyp_inducer: ['carbamazepine', 'phenytoin', 'rifampin', "st john's wort", 'phenobarbital', 'primidone'],
  nmda: ['memantine', 'dextromethorphan', 'esketamine', 'ketamine', 'amantadine'],
  thyroid: ['levothyroxine', 'liothyronine', 'thyroid'],
  sympathomimetic: ['pseudoephedrine', 'phenylephrine', 'ephedrine', 'midodrine', 'phentermine', 'desmopressin', 'vasopressin'],
  antidepressant: [...agents.map(({ id }) => id), 'lithium'],
  antihypertensive: [
    'lisinopril',
    'enalapril',
    'benazepril',
    'ramipril',
    'captopril',
    'quinapril',
    'losartan',
    'valsartan',
    'olmesartan',
    'irbesartan',
    'candesartan',
    'telmisartan',
    'amlodipine',
    'nifedipine',
    'diltiazem',
    'verapamil',
    'metoprolol',
    'atenolol',
    'carvedilol',
    'propranolol',
    'bisoprolol',
    'nebivolol',
    'labetalol',
    'hydrochlorothiazide',
    'chlorthalidone',
    'furosemide',
    'spironolactone',
    'triamterene',
    'clonidine',
    'guanfacine',
    'hydralazine',
    'doxazosin',
    'prazosin',
    'terazosin',
  ],
};

/** Not a group of its own: shown to the clinician beside the list, because they sedate or may blunt the effect. */
export const noteMembers = {
  gabapentinoid: ['gabapentin', 'pregabalin'],
  antipsychotic: [
    'haloperidol',
    'risperidone',
    'clozapine',
    'olanzapine',
    'quetiapine',
    'aripiprazole',
    'brexpiprazole',
    'cariprazine',
    'lurasidone',
    'ziprasidone',
    'lumateperone',
    'asenapine',
    'paliperidone',
    'iloperidone',
  ],
} as const;
export type MedicineNote = keyof typeof noteMembers;

/** The RxNorm ingredients of a group that are known with certainty. */
export function rxcuisOf(group: MedicineGroup): readonly string[] {
  const names = group === 'benzo_hi' || group === 'benzo_lo' ? benzodiazepines.map(({ name }) => name) : groupMembers[group];
  return names.flatMap((name) => {
    const found = findMedicine(name);
    return found?.rxcui && found.rxcuiVerified ? [found.rxcui] : [];
  });
}
