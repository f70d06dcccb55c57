import { type Agent, agent } from './agent';

const ssri: readonly Agent[] = [
  agent({
    id: 'citalopram',
    brands: ['Celexa'],
    class: 'SSRI',
    usualMgPerDay: 20,
    strictMgPerDay: 20,
    rxcui: ['2556'],
    ageMaximum: { olderThanYears: 60, mgPerDay: 20 },
    note: 'Label maximum 40 mg, 20 mg above 60 years (QT): 20 mg is fully adequate at every age.',
  }),
  agent({ id: 'escitalopram', brands: ['Lexapro'], class: 'SSRI', usualMgPerDay: 10, strictMgPerDay: 10, rxcui: ['321988'] }),
  agent({ id: 'fluoxetine', brands: ['Prozac'], class: 'SSRI', usualMgPerDay: 20, strictMgPerDay: 20, rxcui: ['4493'] }),
  agent({ id: 'fluvoxamine', brands: ['Luvox'], class: 'SSRI', usualMgPerDay: 50, strictMgPerDay: 100, rxcui: ['42355'] }),
  agent({ id: 'paroxetine', brands: ['Paxil'], class: 'SSRI', usualMgPerDay: 20, strictMgPerDay: 20, rxcui: ['32937'] }),
  agent({ id: 'sertraline', brands: ['Zoloft'], class: 'SSRI', usualMgPerDay: 50, strictMgPerDay: 50, rxcui: ['36437'] }),
];

const snri: readonly Agent[] = [
  agent({ id: 'venlafaxine', brands: ['Effexor'], class: 'SNRI', usualMgPerDay: 75, strictMgPerDay: 150, rxcui: ['39786'] }),
  agent({ id: 'desvenlafaxine', brands: ['Pristiq'], class: 'SNRI', usualMgPerDay: 50, strictMgPerDay: 50, rxcui: ['734064'] }),
  agent({ id: 'duloxetine', brands: ['Cymbalta'], class: 'SNRI', usualMgPerDay: 40, strictMgPerDay: 60, rxcui: ['72625'] }),
  agent({ id: 'levomilnacipran', brands: ['Fetzima'], class: 'SNRI', usualMgPerDay: 40, strictMgPerDay: 40, rxcui: ['1433212'] }),
  agent({
    id: 'milnacipran',
    brands: ['Savella'],
    class: 'SNRI',
    usualMgPerDay: 100,
    strictMgPerDay: 100,
    rxcui: ['588250'],
    note: 'Off-label for depression in the US.',
  }),
];

const others: readonly Agent[] = [
  agent({
    id: 'bupropion',
    brands: ['Wellbutrin'],
    class: 'NDRI',
    usualMgPerDay: 150,
    strictMgPerDay: 300,
    rxcui: ['42347'],
    note: 'Hydrochloride, IR, SR or XL. The hydrobromide has its own doses.',
  }),
  agent({
    id: 'dextromethorphan-bupropion',
    brands: ['Auvelity'],
    alsoCalled: ['bupropion-dextromethorphan', 'dextromethorphan and bupropion'],
    class: 'NMDA/NDRI',
    usualMgPerDay: 90,
    strictMgPerDay: 90,
    doseUnit: 'mg of dextromethorphan',
    rxcui: ['42347', '3289'],
    rxcuiVerified: false,
    // Its RxNorm ingredients include bupropion's, and the same ingredient counts once. To count it beside bupropion would let
    // one failed molecule make up both trials; a clinician who sees it otherwise overrides the count with a reason.
    ingredient: 'bupropion',
  }),
  agent({ id: 'mirtazapine', brands: ['Remeron'], class: 'NaSSA', usualMgPerDay: 15, strictMgPerDay: 30, rxcui: ['15996'] }),
  agent({ id: 'vilazodone', brands: ['Viibryd'], class: 'SPARI', usualMgPerDay: 20, strictMgPerDay: 40, rxcui: ['1086769'] }),
  agent({
    id: 'vortioxetine',
    brands: ['Trintellix', 'Brintellix'],
    class: 'multimodal',
    usualMgPerDay: 10,
    strictMgPerDay: 10,
    rxcui: ['1455099'],
  }),
  agent({
    id: 'trazodone',
    brands: ['Desyrel'],
    class: 'SARI',
    usualMgPerDay: 200,
    strictMgPerDay: 300,
    rxcui: ['10737'],
    notCountedBelowMgPerDay: 200,
    note: 'Under 200 mg it is given for sleep and is not counted.',
  }),
  agent({ id: 'nefazodone', brands: ['Serzone'], class: 'SARI', usualMgPerDay: 300, strictMgPerDay: 300, rxcui: ['31565'] }),
  agent({
    id: 'gepirone',
    brands: ['Exxua'],
    alsoCalled: ['gepirone er'],
    class: '5-HT1A',
    usualMgPerDay: 36.3,
    strictMgPerDay: 54.5,
    rxcui: [],
    rxcuiVerified: false,
    ageMaximum: { olderThanYears: 64, mgPerDay: 36.3 },
    note: 'Doses from memory, low confidence: check with the label. From 65 years 36.3 mg is the highest dose and a full one.',
  }),
];

const tricyclic: readonly Agent[] = [
  agent({ id: 'amitriptyline', brands: ['Elavil'], class: 'TCA', usualMgPerDay: 100, strictMgPerDay: 150, rxcui: ['704'] }),
  agent({ id: 'nortriptyline', brands: ['Pamelor'], class: 'TCA', usualMgPerDay: 50, strictMgPerDay: 75, rxcui: ['7531'] }),
  agent({ id: 'imipramine', brands: ['Tofranil'], class: 'TCA', usualMgPerDay: 100, strictMgPerDay: 150, rxcui: ['5691'] }),
  agent({ id: 'desipramine', brands: ['Norpramin'], class: 'TCA', usualMgPerDay: 100, strictMgPerDay: 150, rxcui: ['3247'] }),
  agent({ id: 'clomipramine', brands: ['Anafranil'], class: 'TCA', usualMgPerDay: 100, strictMgPerDay: 100, rxcui: ['2597'] }),
  agent({
    id: 'doxepin',
    brands: ['Sinequan', 'Silenor'],
    class: 'TCA',
    usualMgPerDay: 100,
    strictMgPerDay: 150,
    rxcui: ['3638'],
    notCountedUpToMgPerDay: 6,
    note: '3 to 6 mg is given for insomnia and is not counted.',
  }),
  agent({ id: 'trimipramine', brands: ['Surmontil'], class: 'TCA', usualMgPerDay: 150, strictMgPerDay: 150, rxcui: ['10834'] }),
  agent({ id: 'protriptyline', brands: ['Vivactil'], class: 'TCA', usualMgPerDay: 15, strictMgPerDay: 30, rxcui: ['8886'] }),
  agent({ id: 'amoxapine', brands: ['Asendin'], class: 'TCA-like', usualMgPerDay: 200, strictMgPerDay: 200, rxcui: ['722'] }),
  agent({
    id: 'maprotiline',
    brands: ['Ludiomil'],
    class: 'tetracyclic',
    usualMgPerDay: 100,
    strictMgPerDay: 150,
    rxcui: ['6646'],
  }),
];

const maoi: readonly Agent[] = [
  agent({ id: 'phenelzine', brands: ['Nardil'], class: 'MAOI', usualMgPerDay: 45, strictMgPerDay: 45, rxcui: ['8123'] }),
  agent({ id: 'tranylcypromine', brands: ['Parnate'], class: 'MAOI', usualMgPerDay: 30, strictMgPerDay: 30, rxcui: ['10734'] }),
  agent({ id: 'isocarboxazid', brands: ['Marplan'], class: 'MAOI', usualMgPerDay: 30, strictMgPerDay: 30, rxcui: ['6011'] }),
  agent({
    id: 'selegiline',
    class: 'MAOI',
    usualMgPerDay: 6,
    strictMgPerDay: 6,
    rxcui: ['9639'],
    countsOnlyAs: 'patch',
    note: 'Only the patch is an antidepressant in the US. By mouth, or where the form is not told, a clinician judges.',
  }),
];

const combined: readonly Agent[] = [
  agent({
    id: 'olanzapine-fluoxetine',
    brands: ['Symbyax'],
    alsoCalled: ['fluoxetine-olanzapine', 'olanzapine and fluoxetine'],
    class: 'combo',
    usualMgPerDay: 25,
    strictMgPerDay: 25,
    doseUnit: 'mg of fluoxetine',
    rxcui: ['4493', '61381'],
    // Its dose is counted as fluoxetine, and olanzapine alone is augmentation: a trial of it is a trial of fluoxetine.
    ingredient: 'fluoxetine',
  }),
];

const notSoldInTheUs: readonly Agent[] = [
  agent({ id: 'agomelatine', class: 'MT/5-HT2C', usualMgPerDay: 25, strictMgPerDay: 25, rxcui: [], rxcuiVerified: false }),
  agent({ id: 'moclobemide', class: 'RIMA', usualMgPerDay: 300, strictMgPerDay: 300, rxcui: ['30121'] }),
  agent({ id: 'reboxetine', class: 'NRI', usualMgPerDay: 8, strictMgPerDay: 8, rxcui: ['60842'] }),
  agent({ id: 'mianserin', class: 'tetracyclic', usualMgPerDay: 30, strictMgPerDay: 60, rxcui: ['6929'] }),
  agent({ id: 'dosulepin', alsoCalled: ['dothiepin'], class: 'TCA', usualMgPerDay: 125, strictMgPerDay: 125, rxcui: ['3634'] }),
  agent({ id: 'lofepramine', class: 'TCA', usualMgPerDay: 140, strictMgPerDay: 140, rxcui: ['6465'] }),
  agent({ id: 'tianeptine', class: 'atypical', usualMgPerDay: 37.5, strictMgPerDay: 37.5, rxcui: ['38252'] }),
].map((row) => ({ ...row, note: 'Not sold in the US as an antidepressant.' }));

/** The 41 antidepressants whose trials count. */
export const agents: readonly Agent[] = [...ssri, ...snri, ...others, ...tricyclic, ...maoi, ...combined, ...notSoldInTheUs];

/** Forms of an agent above that need another dose in mg for the same effect. */
export const formulations: readonly Agent[] = [
  agent({
    id: 'selegiline transdermal',
    brands: ['Emsam'],
    alsoCalled: ['selegiline patch', 'selegilina patch', 'selegilina transdérmica', 'parche de selegilina'],
    class: 'MAOI',
    usualMgPerDay: 6,
    strictMgPerDay: 6,
    doseUnit: 'mg/24 h',
    rxcui: ['9639'],
    ingredient: 'selegiline',
    note: 'The patch, in mg per 24 hours.',
  }),
  agent({
    id: 'paroxetine cr',
    brands: ['Paxil CR'],
    alsoCalled: [
      'paroxetine er',
      'paroxetine controlled release',
      'paroxetina cr',
      'paroxetina er',
      'paxil er',
      'seroxat cr',
      'aropax cr',
    ],
    class: 'SSRI',
    usualMgPerDay: 25,
    strictMgPerDay: 25,
    rxcui: ['32937'],
    ingredient: 'paroxetine',
  }),
  agent({
    id: 'bupropion hydrobromide',
    brands: ['Aplenzin'],
    alsoCalled: ['bupropion hbr', 'wellbutrin hydrobromide'],
    class: 'NDRI',
    usualMgPerDay: 174,
    strictMgPerDay: 348,
    rxcui: ['42347'],
    ingredient: 'bupropion',
  }),
];
