import { describe, expect, test } from 'vitest';
import { latinAmericanNames } from '@/domain/medicines/latin-american-names';
import { medicines, readMedicines } from '@/domain/medicines/medicines';
import { agents, formulations } from './agents';
import { readTreatmentName } from './find-agent';
import { judgeTrials } from './trial-ledger';
import { startingTrialThresholds } from './thresholds';

const all = [...agents, ...formulations];
const meaning = (written: string) => {
  const named = readTreatmentName(written);
  if (named === null) return null;
  if (named.kind === 'several') return named.meanings;
  return named.kind === 'agent' ? named.agent.id : `not counted: ${named.treatment.id}`;
};
/** How people write one name: case, accents, spaces, strength, form, salt, maker. */
const spellings = (name: string) => [
  name,
  name.toUpperCase(),
  `  ${name} `,
  name.normalize('NFD').replace(/\p{M}/gu, ''),
  name.replace(/[aeiou]/, (vowel) => `${vowel}\u0301`),
  `${name} 20`,
  `${name} 37,5 mg`,
  `${name}® 50mg tabs`,
  `${name}™`,
  `${name} (generic)`,
  `${name} 2 tablets a day`,
  `${name} comprimidos de 50 mg`,
  `\u200b${name}\u00a0100 mg`,
];

describe('every name of an antidepressant', () => {
  test.each(all.map((agent) => [agent.id, agent] as const))('%s, however it is written', (id, { brands, alsoCalled }) => {
    const names = [id, ...brands, ...alsoCalled];
    expect(names.flatMap(spellings).filter((written) => meaning(written) !== id)).toEqual([]);
  });

  test.each(Object.entries(latinAmericanNames))('%s by its Spanish and Latin American names', (id, { generics, brands }) => {
    const ids = (written: string) => readMedicines(written).medicines.map(({ name }) => name);
    const owner = formulations.find((form) => form.id === id)?.ingredient ?? id;
    expect(medicines.map(({ name }) => name)).toContain(owner);
    for (const written of [...generics, ...brands].flatMap(spellings)) expect(ids(written), written).toEqual([owner]);
  });
});

describe('what people write', () => {
  test.each([
    ['Celexa 20', 'citalopram'],
    ['celexa20mg', 'citalopram'],
    ['Lexapro (escitalopram)', 'escitalopram'],
    ['escitalopram oxalate [Lexapro] 10mg', 'escitalopram'],
    ['EMSAM patch', 'selegiline transdermal'],
    ['Emsam 6 mg/24 h', 'selegiline transdermal'],
    ['selegiline patch', 'selegiline transdermal'],
    ['parche de selegilina', 'selegiline transdermal'],
    ['selegiline (Emsam)', 'selegiline transdermal'],
    ['selegiline', 'selegiline'],
    ['Selegiline HCl 5 mg capsules', 'selegiline'],
    ['Jumex', 'selegiline'],
    ['Eldepryl', 'selegiline'],
    ['Cymbalta DR', 'duloxetine'],
    ['Cymbalta DR 60', 'duloxetine'],
    ['Forfivo XL', 'bupropion'],
    ['Pexeva', 'paroxetine'],
    ['Sarafem', 'fluoxetine'],
    ['Aventyl', 'nortriptyline'],
    ['Tofranil-PM', 'imipramine'],
    ['Tofranil PM 100', 'imipramine'],
    ['Remeron SolTab', 'mirtazapine'],
    ['REMERON SOLTAB 30 MG', 'mirtazapine'],
    ['clorhidrato de sertralina', 'sertraline'],
    ['SERTRALINA CLORHIDRATO 100 MG', 'sertraline'],
    ['venlafaxina de liberación prolongada 75 mg', 'venlafaxine'],
    ['Venlafaxina retard', 'venlafaxine'],
    ['paroxetina de liberación controlada 25 mg', 'paroxetine cr'],
    ['Paxil CR 25mg', 'paroxetine cr'],
    ['Paxil CR (paroxetine)', 'paroxetine cr'],
    ['bromhidrato de bupropión', 'bupropion hydrobromide'],
    ['citalopram hydrobromide', 'citalopram'],
    ['Zoloft + sertralina', 'sertraline'],
    ['Zoloft/sertraline', 'sertraline'],
    ['Zoloft y Abilify', 'sertraline'],
    ['olanzapina y fluoxetina', 'olanzapine-fluoxetine'],
    ['fluoxetine with olanzapine', 'olanzapine-fluoxetine'],
    ['Symbyax (olanzapine and fluoxetine)', 'olanzapine-fluoxetine'],
    ['dextrometorfano y bupropión', 'dextromethorphan-bupropion'],
    ['Auvelity (dextromethorphan/bupropion)', 'dextromethorphan-bupropion'],
    ['my Prozac', 'fluoxetine'],
    ['Sertralina 50 mg comprimidos recubiertos', 'sertraline'],
    ['Effexor-XR', 'venlafaxine'],
    ['bupropion SR 150 BID', 'bupropion'],
    ['Neupax (fluoxetine)', 'fluoxetine'],
  ])('%j is %s', (written, id) => expect(meaning(written)).toBe(id));

  test.each([
    ['Latuda', 'lurasidone'],
    ['Caplyta 42', 'lumateperone'],
    ['vit D', 'cholecalciferol'],
    ['SAM-e', 'supplements'],
    ['Lithium carbonate ER 300', 'lithium'],
    ['vitamin D 2000 IU', 'cholecalciferol'],
    ['vitamins', 'vitamins'],
    ['a light box', 'light therapy'],
    ['St. John’s wort', "st john's wort"],
    ['hierba de San Juan', "st john's wort"],
    ['Xanax 0.5', 'alprazolam'],
    ['quetiapina', 'quetiapine'],
    ['metformina', 'metformin'],
    ['Losartán 50', 'losartan'],
    ['Wegovy', 'semaglutide'],
    ['fish oil', 'supplements'],
    ['terapia', 'psychotherapy'],
    ['Lorax', 'lorazepam'],
    ['Neupax (alprazolam)', 'alprazolam'],
  ])('%j is known and never counts', (written, id) => expect(meaning(written)).toBe(`not counted: ${id}`));

  test.each([
    ['Neupax', ['alprazolam', 'fluoxetine']],
    ['NEUPAX 20', ['alprazolam', 'fluoxetine']],
    ['Zoloft and Wellbutrin', ['sertraline', 'bupropion']],
  ])('%j can mean more than one thing', (written, meanings) => expect(meaning(written)).toEqual(meanings));

  test.each(['', '   ', '20 mg', 'sertralin', 'something blue', 'XR', 'a small white pill', 'constructor', '💊', 'é'])(
    '%j means nothing',
    (written) => expect(meaning(written)).toBeNull(),
  );
});

describe('in the history', () => {
  const trial = (drug: string, doseMgPerDay: number) => ({
    ...{ drug, doseMgPerDay, weeks: 10, improvementPercent: 10, tookMostDays: true },
    ...({ stopReason: 'inefficacy', inCurrentEpisode: 'yes' } as const),
  });
  const counts = (...trials: [string, number][]) => {
    const { adequate, uncertain } = judgeTrials(
      trials.map(([drug, dose]) => trial(drug, dose)),
      startingTrialThresholds,
      {
        ageYears: 42,
        episodeMonths: 14,
      },
    );
    return [adequate, uncertain];
  };

  test.each<[string, [string, number][], [number, number]]>([
    [
      'a brand and its Spanish generic are one',
      [
        ['Zoloft', 100],
        ['sertralina', 100],
      ],
      [1, 0],
    ],
    [
      'patch and tablet are one',
      [
        ['Emsam', 9],
        ['selegilina', 10],
      ],
      [1, 0],
    ],
    [
      'a brand that means two medicines is uncertain',
      [
        ['Neupax', 20],
        ['Zoloft', 100],
      ],
      [1, 1],
    ],
    ['a line that names two antidepressants is uncertain, once', [['Zoloft + Wellbutrin', 300]], [0, 1]],
    [
      'what is no antidepressant counts neither way',
      [
        ['Latuda', 80],
        ['a light box', 1],
        ['metformina', 850],
      ],
      [0, 0],
    ],
  ])('%s', (_, trials, expected) => expect(counts(...trials)).toEqual(expected));
});

test.each([
  ['WellbutrinXL300mg', 'bupropion'],
  ['EffexorXR', 'venlafaxine'],
  ['PaxilCR 25', 'paroxetine cr'],
  ['seroquelXR', 'not counted: quetiapine'],
  ['PROZAC™ 20', 'fluoxetine'],
  ['dextroanfetamina', 'not counted: amphetamine'],
])('“%s”, a form glued to a name or a trade mark behind it, is %s', (written, id) => expect(meaning(written)).toBe(id));
