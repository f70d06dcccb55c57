import { describe, expect, test } from 'vitest';
import type { ConsentRecord } from './consent-views';
import {
  type ConsentKind,
  consentForms,
  consentKinds,
  currentVersion,
  formAt,
  formOf,
  optionalKinds,
  ordinalOf,
} from './consents';
import { mayAnswer, openConsents, consentInForce, isInForce } from './open-consents';

const at = '2026-11-25T18:00:00.000Z';
const record = (kind: ConsentKind, change: Partial<ConsentRecord> = {}): ConsentRecord => ({
  consentId: '00000000-0000-7000-8000-000000000000',
  kind,
  version: currentVersion(formOf(kind)),
  locale: 'en',
  answer: 'given',
  at,
  withdrawnAt: null,
  ...change,
});
const open = (records: readonly ConsentRecord[]) => openConsents(records).map(({ kind }) => kind);
const all = consentKinds.map((kind) => record(kind));
const needed = consentForms.filter((form) => form.needed).map(({ kind }) => kind);
const without = (kind: ConsentKind, ...instead: ConsentRecord[]) => [...all.filter((one) => one.kind !== kind), ...instead];

describe('what is still open', () => {
  test('a newcomer is asked everything, in order', () => expect(open([])).toEqual([...consentKinds]));
  test('who agreed to everything is asked nothing', () => expect(open(all)).toEqual([]));

  test.each(consentKinds)('%s is asked anew when its words have changed', (kind) => {
    expect(open(without(kind, record(kind, { version: '2001-01' })))).toEqual([kind]);
  });

  test.each(needed)('%s is open again once it was taken back', (kind) => {
    expect(open(without(kind, record(kind, { withdrawnAt: at })))).toEqual([kind]);
  });

  test.each(needed)('a no to %s would not close it', (kind) => {
    expect(open(without(kind, record(kind, { answer: 'refused' })))).toEqual([kind]);
  });

  test.each(optionalKinds)('%s is not asked again after a no, or after it was taken back', (kind) => {
    expect(open(without(kind, record(kind, { answer: 'refused' })))).toEqual([]);
    expect(open(without(kind, record(kind, { withdrawnAt: at })))).toEqual([]);
  });

  test('a yes after a withdrawal stands', () => {
    const again = without('telehealth', record('telehealth'), record('telehealth', { withdrawnAt: at }));
    expect(open(again)).toEqual([]);
    expect(consentInForce(formOf('telehealth'), again)?.withdrawnAt).toBeNull();
  });
});

describe('the questions', () => {
  test.each(needed)('do not begin without %s', (kind) => expect(mayAnswer(without(kind))).toBe(false));
  test.each(optionalKinds)('begin without %s', (kind) => expect(mayAnswer(without(kind))).toBe(true));
});

test.each([
  ['a yes', {}, true],
  ['a no', { answer: 'refused' }, false],
  ['a yes that was taken back', { withdrawnAt: at }, false],
] as const)('%s stands: %s', (_, change, expected) => expect(isInForce(record('privacy', change))).toBe(expected));

test('what may be refused is exactly what is not needed, and addresses lead to the form they name', () => {
  expect(consentForms.filter((form) => !form.needed).map(({ kind }) => kind)).toEqual([...optionalKinds]);
  expect(consentForms.map(({ kind }) => kind)).toEqual([...consentKinds]);
  for (const form of consentForms) expect(formAt(ordinalOf(form))).toBe(form);
  for (const nowhere of [0, 5, 1.5, Number.NaN]) expect(formAt(nowhere)).toBeNull();
});
