import { expect, test } from 'vitest';
import { digitsForWords } from './number-words';

test.each([
  ['one', '1'],
  ['two', '2'],
  ['seventy-five', '75'],
  ['one hundred fifty', '150'],
  ['one hundred and fifty mg', '150 mg'],
  ['a hundred mg', '100 mg'],
  ['two hundred twenty-five', '225'],
  ['one thousand two hundred', '1200'],
  ['ciento cincuenta', '150'],
  ['ciento cincuenta mg', '150 mg'],
  ['cien', '100'],
  ['treinta y siete', '37'],
  ['veintidós', '22'],
  ['doscientos veinticinco mg al día', '225 mg al día'],
  ['mil doscientos', '1200'],
  ['half a year', '1/2 year'],
  ['medio año', '1/2 año'],
  ['a year', '1 year'],
  ['un año', '1 año'],
  ['a year and a half', '1 1/2 year'],
  ['año y medio', '1 1/2 año'],
  ['un año y medio', '1 1/2 año'],
  ['two years', '2 years'],
])('“%s” is “%s”', (words, digits) => expect(digitsForWords(words)).toBe(digits));

test.each(['150 mg', 'often', 'a lot', 'ninguno', 'and', 'y', '12.5-25', 'twice a day', 'mg', ''])('“%s” stays', (words) =>
  expect(digitsForWords(words)).toBe(words),
);
