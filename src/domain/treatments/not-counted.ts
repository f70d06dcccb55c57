/** Treatments that are recorded but never make up one of the two failed antidepressant trials. */
type UncountedKind = 'other' | 'augmentation' | 'neuromodulation' | 'psychotherapy';
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

const notCounted: readonly Uncounted[] = [
  row('other', 'buspirone', ['BuSpar', 'buspirona']),
  row('other', 'alprazolam', ['Xanax'], { rxcui: '596' }),
  row('other', 'clonazepam', ['Klonopin'], { rxcui: '2598' }),
  row('other', 'diazepam', ['Valium'], { rxcui: '3322' }),
  row('other', 'lorazepam', ['Ativan'], { note: 'Benzodiazepine.' }),
  row('other', "st john's wort", ['hypericum', 'hierba de san juan', 'hipérico'], {
    rxcui: '258326',
  }),
  row('other', 'esketamine', ['Spravato', 'esketamina'], {
    rxcui: '2119365',
    note: 'Recorded as prior esketamine, with its response.',
  }),
  row('other', 'ketamine', ['Ketalar', 'ketamina'], { note: 'Recorded as prior ketamine, with its response.' }),
  row('other', 'zuranolone', ['Zurzuvae'], { note: 'Postpartum depression only.' }),
  row('other', 'brexanolone', ['Zulresso'], { note: 'Postpartum depression only.' }),
];

/** Recorded, adds one point to the Maudsley stage, not counted toward the two trials. */
const augmentation: readonly Uncounted[] = [
  row('augmentation', 'lithium', ['lithium carbonate', 'Lithobid', 'litio', 'carbonato de litio', 'Carbolit'], { rxcui: '6448' }),
  row('augmentation', 'liothyronine', ['Cytomel', 't3', 'liotironina', 'Cynomel']),
  row('augmentation', 'aripiprazole', ['Abilify', 'aripiprazol'], { rxcui: '89013' }),
  row('augmentation', 'brexpiprazole', ['Rexulti', 'brexpiprazol'], { rxcui: '1658314' }),
  row('augmentation', 'cariprazine', ['Vraylar', 'cariprazina']),
  row('augmentation', 'lurasidone', ['Latuda', 'lurasidona']),
  row('augmentation', 'ziprasidone', ['Geodon', 'ziprasidona']),
  row('augmentation', 'quetiapine', ['Seroquel', 'quetiapina']),
  row('augmentation', 'olanzapine', ['Zyprexa', 'olanzapina'], { rxcui: '61381' }),
  row('augmentation', 'risperidone', ['Risperdal', 'risperidona'], { rxcui: '35636' }),
  row('augmentation', 'lamotrigine', ['Lamictal', 'lamotrigina'], { rxcui: '28439' }),
  row('augmentation', 'methylphenidate', ['Ritalin', 'Concerta', 'metilfenidato']),
  row('augmentation', 'amphetamine', ['Adderall', 'dextroamphetamine', 'dextroanfetamina', 'dexanfetamina', 'anfetamina']),
  row('augmentation', 'lisdexamfetamine', ['Vyvanse', 'lisdexanfetamina']),
  row('augmentation', 'modafinil', ['Provigil', 'modafinilo']),
];

/** Recorded apart. TMS counts as neither a trial nor augmentation; only ECT has a place in the Maudsley stage. */
const neuromodulationAndPsychotherapy: readonly Uncounted[] = [
  row('neuromodulation', 'ect', [
    'electroconvulsive therapy',
    'electroshock',
    'shock therapy',
    'tec',
    'terapia electroconvulsiva',
    'electrochoques',
  ]),
  row('neuromodulation', 'tms', [
    ...['rtms', 'dtms', 'transcranial magnetic stimulation', 'magnetic stimulation', 'emt', 'emtr'],
    ...['estimulación magnética', 'estimulación magnética transcraneal', 'theta burst'],
  ]),
  row('neuromodulation', 'vns', ['vagus nerve stimulation', 'estimulación del nervio vago']),
  row('neuromodulation', 'tdcs', ['transcranial direct current stimulation', 'neurofeedback']),
  row('neuromodulation', 'light therapy', [
    ...['light box', 'lightbox', 'light lamp', 'sad lamp', 'happy light', 'bright light', 'phototherapy', 'fototerapia'],
    ...['lámpara de luz', 'terapia de luz', 'terapia lumínica', 'luminoterapia', 'caja de luz'],
  ]),
  row('psychotherapy', 'cbt', [
    ...['cognitive behavioural therapy', 'cognitive behavioral therapy', 'cognitive therapy', 'tcc'],
    ...['terapia cognitivo conductual', 'terapia cognitiva'],
  ]),
  row('psychotherapy', 'ipt', ['interpersonal therapy', 'interpersonal psychotherapy']),
  row('psychotherapy', 'psychotherapy', [
    ...['talk therapy', 'talking therapy', 'therapy', 'counselling', 'counseling', 'dbt', 'emdr', 'mindfulness', 'meditation'],
    ...['psicoterapia', 'terapia', 'terapia psicológica', 'consejería', 'meditación', 'hypnosis', 'hipnosis'],
  ]),
];

/** Tried by many, reported as a treatment, and no medicine for depression. */
const besideMedicine: readonly Uncounted[] = [
  row('other', 'vitamins', [
    ...['vitamin', 'vit', 'multivitamin', 'multivitamins', 'vitaminas', 'vitamina', 'multivitamínico', 'b complex', 'complejo b'],
    ...['vitamina d', 'vitamina b12', 'vitamin c', 'vitamina c', 'folate', 'folato', 'l methylfolate', 'methylfolate', 'deplin'],
  ]),
  row('other', 'supplements', [
    ...[
      'supplement',
      'suplementos',
      'suplemento',
      'omega 3',
      'fish oil',
      'aceite de pescado',
      'same',
      'sam e',
      's adenosylmethionine',
    ],
    ...[
      '5 htp',
      '5htp',
      'tryptophan',
      'l tryptophan',
      'triptófano',
      'theanine',
      'l theanine',
      'inositol',
      'creatine',
      'creatina',
    ],
    ...['probiotics', 'probióticos', 'turmeric', 'cúrcuma', 'zinc', 'magnesio', 'melatonina', 'n acetylcysteine', 'nac', 'dhea'],
  ]),
  row('other', 'herbs', [
    ...[
      'herbal',
      'herbs',
      'hierbas',
      'ashwagandha',
      'rhodiola',
      'saffron',
      'azafrán',
      'valerian',
      'valeriana',
      'kava',
      'lavender',
    ],
    ...['passionflower', 'pasiflora', 'chamomile', 'manzanilla', 'ginkgo', 'ginseng', 'homeopathy', 'homeopatía', 'bach flowers'],
    ...['flores de bach'],
  ]),
  row('other', 'cannabis', ['marijuana', 'marihuana', 'weed', 'thc', 'cbd', 'cannabidiol', 'cbd oil', 'aceite de cbd']),
  row('other', 'psychedelics', ['psilocybin', 'psilocibina', 'mushrooms', 'hongos', 'lsd', 'mdma', 'ayahuasca', 'ibogaine']),
  row('other', 'exercise', [
    'ejercicio',
    'yoga',
    'running',
    'gym',
    'diet',
    'dieta',
    'acupuncture',
    'acupuntura',
    'massage',
    'masaje',
  ]),
  row('other', 'alcohol', ['beer', 'wine', 'cerveza', 'vino']),
  row('other', 'placebo', ['sugar pill']),
];

/** All of them, each once. */
export const allUncounted: readonly Uncounted[] = [
  ...notCounted,
  ...augmentation,
  ...neuromodulationAndPsychotherapy,
  ...besideMedicine,
];
