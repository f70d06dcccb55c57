import { describe, expect, test } from 'vitest';
import { isLoinc, isSnomed } from './codes';

const loinc = ['44249-1', '44261-6', '69722-7', '68524-8', '93374-7', '8480-6', '59408-5'];
const answers = ['LA6568-5', 'LA18938-3', 'LA26460-8', 'LA33-6', 'LA32-8', 'LL358-3', 'LL2179-1', 'LL5384-4', 'LL465-6'];
const snomed = ['370143000', '1153570009', '36923009', '66344007', '448337001', '47625008', '430852001', '28475009'];

/** Every code that differs from this one in exactly one digit. */
function mistyped(code: string): string[] {
  return [...code].flatMap((character, place) =>
    /\d/.test(character)
      ? [...'0123456789']
          .filter((digit) => digit !== character)
          .map((digit) => code.slice(0, place) + digit + code.slice(place + 1))
      : [],
  );
}

describe('LOINC codes', () => {
  test.each([...loinc, ...answers])('%s is well formed', (code) => expect(isLoinc(code)).toBe(true));

  test.each([...loinc, ...answers])('no single wrong digit in %s goes unseen', (code) => {
    expect(mistyped(code).filter(isLoinc)).toEqual([]);
  });

  test.each(['', '44249', '44249-', '-1', '44249-11', 'XX6568-5', ' 44249-1', 'LA6568'])('%j is not a code at all', (code) => {
    expect(isLoinc(code)).toBe(false);
  });

  test('an answer code is not valid as a term code', () => expect(isLoinc('6568-5')).toBe(false));
});

describe('SNOMED CT identifiers', () => {
  test.each(snomed)('%s is well formed', (id) => expect(isSnomed(id)).toBe(true));

  test.each(snomed)('no single wrong digit in %s goes unseen', (id) => {
    expect(mistyped(id).filter(isSnomed)).toEqual([]);
  });

  test('two swapped neighbors are seen', () => expect(isSnomed('371043000')).toBe(false));
  test.each(['', '12345', '0370143000', '370143000x'])('%j is not an identifier', (id) => expect(isSnomed(id)).toBe(false));
});
