import { describe, expect, test } from 'vitest';
import type { TakenMedicine } from './groups-of';
import { groupsOf } from './groups-of';

const take = (name: string, dailyDoseMg: number | null = null, more: Partial<TakenMedicine> = {}): TakenMedicine => ({
  name,
  rxcui: null,
  dailyDoseMg,
  asNeeded: false,
  ...more,
});
const judge = (...taken: TakenMedicine[]) => groupsOf(taken, { benzodiazepineHighMgDiazepam: 8 });
const groups = (...taken: TakenMedicine[]) => [...judge(...taken).groups].sort();

describe('groups by ingredient', () => {
  test.each([
    ['phenelzine', ['antidepressant', 'maoi']],
    ['Emsam', ['antidepressant', 'maoi']],
    ['linezolid', ['maoi']],
    ['Lamictal', ['lamotrigine']],
    ['Percocet', ['opioid']],
    ['Suboxone', ['opioid']],
    ['Vivitrol', ['naltrexone']],
    ['Contrave', ['antidepressant', 'naltrexone']],
    ['Adderall XR', ['stimulant']],
    ['theophylline', ['theophylline']],
    ['nefazodone', ['antidepressant', 'cyp3a4_inhibitor']],
    ['Paxlovid', ['cyp3a4_inhibitor']],
    ["St John's wort", ['cyp_inducer']],
    ['Spravato', ['nmda']],
    ['Auvelity', ['antidepressant', 'nmda']],
    ['Synthroid', ['thyroid']],
    ['Claritin-D', ['sympathomimetic']],
    ['Claritin', []],
    ['lithium', ['antidepressant']],
    ['Symbyax', ['antidepressant']],
    ['Zestoretic', ['antihypertensive']],
    ['metformin', []],
    ['metformina 850', []],
    ['baclofeno', ['sedative']],
    ['Zanaflex', ['sedative']],
    ['Lyrica 75 mg', ['sedative']],
    ['gabapentina', ['sedative']],
    ['Belsomra', ['sedative']],
    ['Dayvigo', ['sedative']],
    ['Quviviq', ['sedative']],
    ['Lexotan', ['benzo_hi']],
    ['nalbufina', ['opioid']],
    ['Zaldiar', ['opioid']],
    ['Supradol Duet', ['opioid']],
    ['Tylex CD', ['opioid']],
    ['Nastizol', ['sympathomimetic']],
    ['clobenzorex', ['stimulant']],
    ['Epival', []],
    ['Zoloft y Rivotril', ['antidepressant', 'benzo_hi']],
  ])('%s: %j', (name, expected) => {
    expect(groups(take(name))).toEqual(expected);
    expect(judge(take(name)).unknown).toEqual([]);
  });

  test('a name nobody knows is said to be unknown, not free of interactions', () => {
    expect(judge(take('something blue'), take('metformin'))).toMatchObject({ unknown: ['something blue'] });
  });

  test('a brand that means two medicines is matched with neither, and a clinician asks', () => {
    expect(judge(take('Neupax'), take('Lorax 1 mg'))).toMatchObject({ unknown: ['Neupax', 'Lorax 1 mg'], findings: [] });
  });

  test('and with the one that is written beside it', () => {
    expect(judge(take('Lorax (loratadine)'))).toMatchObject({ unknown: [], findings: [] });
    expect(groups(take('Neupax (alprazolam)', 0.25))).toEqual(['benzo_lo']);
  });

  test('what is known of a line counts, and the rest of it is asked about', () => {
    const result = judge(take('sertraline and something blue'));
    expect([...result.groups]).toEqual(['antidepressant']);
    expect(result.unknown).toEqual(['sertraline and something blue']);
  });

  test('a code helps where the name does not', () => {
    const result = judge(take('my blue pill', null, { rxcui: '28439' }));
    expect([...result.groups]).toEqual(['lamotrigine']);
    expect(result.unknown).toEqual([]);
  });

  test('an unknown code changes nothing about a known name', () => {
    expect(groups(take('lamotrigine', null, { rxcui: '1' }))).toEqual(['lamotrigine']);
  });

  test('where name and code disagree, both count', () => {
    expect(groups(take('lamotrigine', null, { rxcui: '7804' }))).toEqual(['lamotrigine', 'opioid']);
  });

  test('sedating and blunting medicines are noted', () => {
    expect(judge(take('Neurontin'), take('Symbyax')).notes).toEqual([
      { name: 'Neurontin', note: 'gabapentinoid' },
      { name: 'Symbyax', note: 'antipsychotic' },
    ]);
  });

  test('no medicines, no groups', () => expect(groups()).toEqual([]));
});

describe('benzodiazepines by dose', () => {
  test.each([
    ['diazepam 8 mg', [take('diazepam', 8)], ['benzo_lo']],
    ['diazepam 8.1 mg', [take('diazepam', 8.1)], ['benzo_hi']],
    ['alprazolam 0.4 mg', [take('alprazolam', 0.4)], ['benzo_lo']],
    ['alprazolam 0.5 mg', [take('Xanax', 0.5)], ['benzo_hi']],
    ['oxazepam 15 mg', [take('oxazepam', 15)], ['benzo_lo']],
    ['oxazepam 30 mg', [take('oxazepam', 30)], ['benzo_hi']],
    ['two small ones together', [take('diazepam', 5), take('oxazepam', 10)], ['benzo_hi']],
    ['a dose nobody knows', [take('lorazepam', null)], ['benzo_hi']],
    ['a dose nobody knows, perhaps as needed', [take('lorazepam', null, { asNeeded: null })], ['benzo_hi']],
    ['as needed', [take('lorazepam', null, { asNeeded: true })], ['benzo_lo']],
    ['as needed, up to a high dose', [take('lorazepam', 4, { asNeeded: true })], ['benzo_lo']],
    ['no agreed equivalent', [take('midazolam', 1)], ['benzo_hi']],
    ['zolpidem', [take('Ambien', 10)], ['benzo_lo']],
  ])('%s: %j', (_, taken, expected) => expect(groups(...taken)).toEqual(expected));

  test('the reason carries the sum and asks a clinician where tables differ', () => {
    expect(judge(take('clonazepam', 1)).findings).toEqual([
      {
        name: 'clonazepam',
        group: 'benzo_hi',
        because: { code: 'benzodiazepine-dose', params: { diazepamMg: 20, limitMg: 8, confirm: true } },
      },
    ]);
    expect(judge(take('lorazepam')).findings[0]?.because).toEqual({
      code: 'benzodiazepine-dose-unknown',
      params: { limitMg: 8 },
    });
  });

  test('the limit comes from the rule pack', () => {
    expect([...groupsOf([take('diazepam', 9)], { benzodiazepineHighMgDiazepam: 10 }).groups]).toEqual(['benzo_lo']);
  });
});
