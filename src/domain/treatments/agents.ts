/** One antidepressant and the lowest daily doses that make a trial of it count. */
export type Agent = {
  /** Generic name, lower case. */
  id: string;
  brands: readonly string[];
  /** Other generic names for the same thing. */
  alsoCalled: readonly string[];
  class: string;
  /** Bottom of the usual therapeutic range. */
  usualMgPerDay: number;
  /** The stricter level of the staging tools. */
  strictMgPerDay: number;
  /** `mg/24 h` for a patch; `mg of x` where one part of a combination is what is counted. */
  doseUnit: string;
  /** RxNorm ingredients; empty where none is known with certainty. */
  rxcui: readonly string[];
  rxcuiVerified: boolean;
  /** The drug whose trial this is a trial of. Two agents with the same ingredient count once. */
  ingredient: string;
  /** At or below this dose it is given for sleep and is not an antidepressant trial. */
  notCountedUpToMgPerDay?: number;
  /** Under this dose it is given for sleep and is not an antidepressant trial. */
  notCountedBelowMgPerDay?: number;
  /** The label's ceiling for older people; above it the dose is flagged, not refused. */
  ageMaximum?: { olderThanYears: number; mgPerDay: number };
  note?: string;
  source: string;
};

const doseTables = 'US labels, CANMAT, UpToDate and McMaster dose tables; strict level after ATHF and MGH staging';

type Row = Pick<Agent, 'id' | 'class' | 'usualMgPerDay' | 'strictMgPerDay' | 'rxcui'> & Partial<Agent>;

const agent = (row: Row): Agent => ({
  brands: [],
  alsoCalled: [],
  doseUnit: 'mg',
  rxcuiVerified: true,
  ingredient: row.id,
  source: doseTables,
  ...row,
});

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
    note: 'Doses from memory, low confidence: check with the label.',
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
    brands: ['Emsam'],
    alsoCalled: ['selegiline transdermal', 'selegiline patch'],
    class: 'MAOI',
    usualMgPerDay: 6,
    strictMgPerDay: 6,
    doseUnit: 'mg/24 h',
    rxcui: ['9639'],
    note: 'The patch, in mg per 24 hours.',
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
    id: 'paroxetine cr',
    brands: ['Paxil CR'],
    alsoCalled: ['paroxetine er', 'paroxetine hcl cr', 'paroxetine hcl er', 'paroxetine controlled release'],
    class: 'SSRI',
    usualMgPerDay: 25,
    strictMgPerDay: 25,
    rxcui: ['32937'],
    ingredient: 'paroxetine',
  }),
  agent({
    id: 'bupropion hydrobromide',
    brands: ['Aplenzin'],
    alsoCalled: ['bupropion hbr'],
    class: 'NDRI',
    usualMgPerDay: 174,
    strictMgPerDay: 348,
    rxcui: ['42347'],
    ingredient: 'bupropion',
  }),
];
