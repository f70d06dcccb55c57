import { lookUp, plain } from './drug-name';

/** Treatments that are recorded but never make up one of the two failed antidepressant trials. */
export type UncountedKind = 'other' | 'augmentation' | 'neuromodulation' | 'psychotherapy';
export type Uncounted = { id: string; kind: UncountedKind; names: readonly string[]; rxcui?: string; note?: string };

const row = (
  kind: UncountedKind,
  id: string,
  names: readonly string[] = [],
  more: { rxcui?: string; note?: string } = {},
): Uncounted => ({
  id,
  kind,
  names,
  ...more,
});

export const notCounted: readonly Uncounted[] = [
  row('other', 'buspirone', ['BuSpar']),
  row('other', 'alprazolam', ['Xanax'], { rxcui: '596' }),
  row('other', 'clonazepam', ['Klonopin'], { rxcui: '2598' }),
  row('other', 'diazepam', ['Valium'], { rxcui: '3322' }),
  row('other', 'lorazepam', ['Ativan'], { note: 'Benzodiazepine.' }),
  row('other', "st john's wort", ["st. john's wort", 'st johns wort', 'hypericum'], {
    rxcui: '258326',
  }),
  row('other', 'esketamine', ['Spravato'], { rxcui: '2119365', note: 'Recorded as prior esketamine, with its response.' }),
  row('other', 'ketamine', ['Ketalar'], { note: 'Recorded as prior ketamine, with its response.' }),
  row('other', 'zuranolone', ['Zurzuvae'], { note: 'Postpartum depression only.' }),
  row('other', 'brexanolone', ['Zulresso'], { note: 'Postpartum depression only.' }),
];

/** Recorded, adds one point to the Maudsley stage, not counted towards the two trials. */
export const augmentation: readonly Uncounted[] = [
  row('augmentation', 'lithium', ['lithium carbonate', 'Lithobid'], { rxcui: '6448' }),
  row('augmentation', 'liothyronine', ['Cytomel', 't3']),
  row('augmentation', 'aripiprazole', ['Abilify'], { rxcui: '89013' }),
  row('augmentation', 'brexpiprazole', ['Rexulti'], { rxcui: '1658314' }),
  row('augmentation', 'cariprazine', ['Vraylar']),
  row('augmentation', 'quetiapine', ['Seroquel']),
  row('augmentation', 'olanzapine', ['Zyprexa'], { rxcui: '61381' }),
  row('augmentation', 'risperidone', ['Risperdal'], { rxcui: '35636' }),
  row('augmentation', 'lamotrigine', ['Lamictal'], { rxcui: '28439' }),
  row('augmentation', 'methylphenidate', ['Ritalin', 'Concerta']),
  row('augmentation', 'amphetamine', ['Adderall', 'dextroamphetamine']),
  row('augmentation', 'lisdexamfetamine', ['Vyvanse']),
  row('augmentation', 'modafinil', ['Provigil']),
];

/** Recorded apart. TMS counts as neither a trial nor augmentation; only ECT has a place in the Maudsley stage. */
export const neuromodulationAndPsychotherapy: readonly Uncounted[] = [
  row('neuromodulation', 'ect', ['electroconvulsive therapy']),
  row('neuromodulation', 'tms', ['rtms', 'transcranial magnetic stimulation']),
  row('neuromodulation', 'vns', ['vagus nerve stimulation']),
  row('psychotherapy', 'cbt', ['cognitive behavioural therapy', 'cognitive behavioral therapy']),
  row('psychotherapy', 'ipt', ['interpersonal therapy', 'interpersonal psychotherapy']),
  row('psychotherapy', 'psychotherapy', ['talk therapy', 'counselling', 'counseling']),
];

const byName = new Map<string, Uncounted>(
  [...notCounted, ...augmentation, ...neuromodulationAndPsychotherapy].flatMap((treatment) =>
    [treatment.id, ...treatment.names].map((name): [string, Uncounted] => [plain(name), treatment]),
  ),
);

/** The known treatment of this name that is not an antidepressant trial; null when the name is an antidepressant or unknown. */
export const findUncounted = (name: string): Uncounted | null => lookUp(byName, name);
