import { expect, test } from 'vitest';
import { readDose, trialDose } from '@/domain/answers/dose';
import { openMeanings } from '@/domain/treatments/two-meanings';
import { type KnownAgent, knownAgentOf } from './known-agent';

const agents: KnownAgent[] = [
  { name: 'sertraline', brands: ['Zoloft', 'sertralina'], dosesMg: [50], askAboveMg: 300 },
  { name: 'paroxetine', brands: ['Paxil'], dosesMg: [20], askAboveMg: 90 },
  { name: 'paroxetine cr', brands: ['Paxil CR'], dosesMg: [25], askAboveMg: 112.5 },
];

test.each([
  ['Zoloft 100 mg', 'sertraline'],
  ['SERTRALINA', 'sertraline'],
  ['Paxil CR 25', 'paroxetine cr'],
  ['Zoloft (sertraline)', 'sertraline'],
  ['Zoloft + Paxil', null],
  ['something blue', null],
])('%j is offered the doses of %s', (written, name) => expect(knownAgentOf(written, agents)?.name ?? null).toBe(name));

test('an amount that hardly anybody takes in a day is asked about once, and kept when it is meant', () => {
  const ask = { kind: 'ask', values: [500] };
  expect(readDose('300', trialDose, null, 300)).toMatchObject({ kind: 'number', value: 300 });
  expect(readDose('500', trialDose, null, 300)).toMatchObject(ask);
  expect(readDose('500', trialDose, '500', 300)).toMatchObject({ kind: 'number', value: 500 });
  expect(readDose('500', trialDose, '400', 300)).toMatchObject(ask);
  expect(readDose('500', trialDose)).toMatchObject({ kind: 'number', value: 500 });
  expect(readDose('-500', trialDose, null, 300).kind).toBe('fault');
});

test.each([
  ['Neupax', ['alprazolam', 'fluoxetine']],
  ['NEUPAX 20 mg', ['alprazolam', 'fluoxetine']],
  ['Neupax (fluoxetine)', null],
  ['Zoloft', null],
  ['constructor', null],
])('%j can mean %j', (written, meanings) => expect(openMeanings(written)).toEqual(meanings));
