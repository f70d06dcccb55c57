import { describe, expect, test } from 'vitest';
import { plain } from '@/domain/treatments/drug-name';
import { benzodiazepines, hypnotics } from './benzodiazepines';
import { groupMembers, noteMembers, rxcuisOf } from './interaction-groups';
import { findMedicine, findMedicineByRxcui, medicines, searchMedicines } from './medicines';

const found = (text: string) => searchMedicines(text).map(({ name }) => name);

describe('the list', () => {
  test('holds well over 150 medicines', () => expect(medicines.length).toBeGreaterThan(200));

  test('no name, brand or other name means two medicines', () => {
    const owners = new Map<string, string>();
    for (const { name, brands, alsoCalled } of medicines) {
      for (const each of new Set([name, ...brands, ...alsoCalled].map(plain))) {
        expect(owners.get(each), `${each} of ${name}`).toBeUndefined();
        owners.set(each, name);
      }
    }
  });

  test('no code means two medicines, and every code is digits', () => {
    const codes = medicines.flatMap(({ rxcui }) => (rxcui === null ? [] : [rxcui]));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^\d+$/.test(code))).toBe(true);
  });

  test('a medicine without a code is never called verified', () => {
    expect(medicines.filter(({ rxcui, rxcuiVerified }) => rxcui === null && rxcuiVerified)).toEqual([]);
  });

  test('every member of a group or note is on the list', () => {
    const members = [
      ...Object.values(groupMembers).flat(),
      ...Object.values(noteMembers).flat(),
      ...benzodiazepines.map(({ name }) => name),
      ...hypnotics,
    ];
    expect(members.filter((name) => findMedicine(name)?.name !== name)).toEqual([]);
  });
});

describe('searching', () => {
  test('the exact name comes first, then what begins with it, then what holds it', () => {
    expect(found('sertraline')[0]).toBe('sertraline');
    expect(found('lor').slice(0, 3)).toEqual(['loratadine', 'loratadine-pseudoephedrine', 'lorazepam']);
    expect(found('lor')).toContain('chlordiazepoxide');
  });

  test.each([
    ['zolo', 'sertraline'],
    ['XANAX', 'alprazolam'],
    ['  spravato ', 'esketamine'],
    ['auve', 'dextromethorphan-bupropion'],
    ['aplen', 'bupropion'],
    ['t4', 'levothyroxine'],
    ['grapefruit', 'grapefruit'],
  ])('%j finds %s', (text, name) => expect(found(text)[0]).toBe(name));

  test.each(['', '   ', 'no such thing'])('%j finds nothing', (text) => expect(found(text)).toEqual([]));
  test('the answer is short', () => expect(searchMedicines('a', 5)).toHaveLength(5));
});

describe('finding one medicine', () => {
  test.each([
    ['Metoprolol succinate ER', 'metoprolol'],
    ['lithium carbonate', 'lithium'],
    ['Wellbutrin XL 300 mg', 'bupropion'],
    ['St. John’s wort', "st john's wort"],
    ['bupropion/naltrexone', 'naltrexone-bupropion'],
  ])('%j is %s', (written, name) => expect(findMedicine(written)?.name).toBe(name));

  test('a verified code finds its medicine, an unverified one finds nothing', () => {
    expect(findMedicineByRxcui('596')?.name).toBe('alprazolam');
    expect(findMedicine('memantine')).toMatchObject({ rxcui: '6719', rxcuiVerified: false });
    expect(findMedicineByRxcui('6719')).toBeNull();
  });

  test.each([
    ['maoi', ['8123', '10734', '6011', '9639', '30121', '190376']],
    ['benzo_hi', ['3322', '596', '2598', '21241', '10767', '4501']],
    ['lamotrigine', ['28439']],
    ['opioid', ['7804', '5489', '7052', '4337', '10689', '787390', '6813', '1819']],
    ['cyp3a4_inhibitor', ['21212', '6135', '28031', '121243', '282446', '85762', '1306284', '31565', '1431224']],
    ['cyp_inducer', ['2002', '8183', '9384', '258326']],
    ['nmda', ['2119365']],
    ['antidepressant', ['36437', '39786', '42347', '6448']],
  ] as const)('%s holds its RxNorm ingredients', (group, codes) =>
    expect(rxcuisOf(group)).toEqual(expect.arrayContaining([...codes])),
  );
});
