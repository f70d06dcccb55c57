import { expect, test } from 'vitest';
import { type NumberField, readNumber } from './read-number';

const dose: NumberField = { measure: 'dose', unit: 'mg', min: 0.1, max: 10_000 };
const feet: NumberField = { measure: 'length', unit: 'feet', min: 90, max: 230 };
const cm: NumberField = { ...feet, unit: 'cm' };
const pounds: NumberField = { measure: 'weight', unit: 'pounds', min: 20, max: 400 };
const years: NumberField = { measure: 'span', unit: 'years', min: 0, max: 1_200, askAbove: 480 };

const say = (typed: string, field: NumberField) => {
  const read = readNumber(typed, field);
  if (read.kind === 'number') return read.value;
  return read.kind === 'ask' ? [...read.values] : read.kind === 'fault' ? read.reason : read.kind;
};

test.each([
  ['150', 150],
  ['150 mg', 150],
  ['225 mg', 225],
  ['225mg', 225],
  ['225 MG.', 225],
  ['1,200', [1_200, 1.2]],
  ['1.000', [1_000, 1]],
  ['1,200 mg', [1_200, 1.2]],
  ['1,200.5', 1_200.5],
  ['1.200,5', 1_200.5],
  ['1 200', 1_200],
  ['1’200', 1_200],
  ['1\u202F200 mg', 1_200],
  ['12,5', 12.5],
  ['37.5 mg', 37.5],
  ['0,125', 0.125],
  ['0.500', 0.5],
  ['.5', 0.5],
  ['12.5-25', [25, 12.5]],
  ['12.5 – 25 mg', [25, 12.5]],
  ['150 to 225', [225, 150]],
  ['entre 150 y 225 mg', [225, 150]],
  ['20 o 40 mg', [40, 20]],
  ['20 or 40', [40, 20]],
  ['½', [0.5]],
  ['1½', [1.5]],
  ['1 1/2', [1.5]],
  ['1½ mg', 1.5],
  ['2 × 150', 300],
  ['2 x 150 mg', 300],
  ['2x150', 300],
  ['150mg x 2', 300],
  ['150 * 2', 300],
  ['150 + 75', 225],
  ['150 mg + 37.5 mg', 187.5],
  ['one hundred fifty mg', 150],
  ['ciento cincuenta', 150],
  ['two times 75', 'not-a-number'],
  ['two', 2],
  ['2 tablets of 150 mg', 300],
  ['dos pastillas de 75', 150],
  ['2 tablets', 'not-a-number'],
  ['300 XL', 300],
  ['XL 300 mg', 300],
  ['150mg XR daily', 150],
  ['150 mg qd', 150],
  ['150 mg por la noche', 150],
  ['150 every morning', 150],
  ['75 mg twice a day', 150],
  ['75 mg dos veces al día', 150],
  ['75 bid', 150],
  ['100 every 8 hours', 300],
  ['150 mg a day', 150],
  ['150 mg/day', 150],
  ['150 mg al día', 150],
  ['150 mg diarios', 150],
  ['about 150', 150],
  ['~150 mg', 150],
  ['unos 150 mg', 150],
  ['150 más o menos', 150],
  ['150?', 150],
  ['0.5 g', 500],
  ['0,5 gramos', 500],
  ['500 mcg', 0.5],
  ['500 µg', 0.5],
  ['500 microgramos', 0.5],
  ['١٥٠', 150],
  ['۱۵۰ mg', 150],
  ['１５０ｍｇ', 150],
  ['१५०', 150],
  ['\u200E150\u200B mg\u00A0', 150],
  ['150\r\n', 150],
  ['1e3', 'not-a-number'],
  ['0x10', 'too-low'],
  ['-50', 'negative'],
  ['− 50', 'negative'],
  ['–50 mg', 'negative'],
  ['menos 50', 'negative'],
  ['abc', 'not-a-number'],
  ['Infinity', 'not-a-number'],
  ['NaN', 'not-a-number'],
  ['150 IU', 'not-a-number'],
  ['2 tablets', 'not-a-number'],
  ['10 ml', 'not-a-number'],
  ['150 mg a week', 'not-a-number'],
  ['1,2,3', 'not-a-number'],
  ['1.2.3', 'not-a-number'],
  ['150 75', 'not-a-number'],
  ['999999', 'too-high'],
  ['999,999', [999.999]],
  ['9'.repeat(400), 'too-high'],
  ['0', 'too-low'],
  ['  ', 'empty'],
] as const)('a dose written %j', (typed, read) => expect(say(typed, dose)).toEqual(read));

test.each([
  ['5', 152.4],
  ['5.10', [177.8, 155.448]],
  ['5,10', [177.8, 155.448]],
  ['5.5', [165.1, 167.64]],
  ['5.75', 175.26],
  ['5.0', 152.4],
  ['5\'10"', 177.8],
  ['5’10”', 177.8],
  ['5′ 10″', 177.8],
  ["5'10", 177.8],
  ["5'10''", 177.8],
  ['5 ft 10 in', 177.8],
  ['5ft 10½in', 179.07],
  ['5 feet, 10 inches', 177.8],
  ['5 pies 10 pulgadas', 177.8],
  ['5 pies y 10 pulgadas', 177.8],
  ['170 cm', 170],
  ['1,75 m', 175],
  ['1.75m', 175],
  ['1 m 75', 175],
  ['70 inches', 177.8],
  ['170', [170]],
  ['70', [177.8]],
  ['70 kg', 'not-a-number'],
  ['-5', 'negative'],
  ['9', 'too-high'],
] as const)('a height written %j in the field for feet', (typed, read) => expect(say(typed, feet)).toEqual(read));

test.each([
  ['171,5', 171.5],
  ['1.75', [175]],
  ['1,75', [175]],
  ['1.75 m', 175],
  ['5\'10"', 177.8],
  ['17', 'too-low'],
] as const)('a height written %j in the field for centimeters', (typed, read) => expect(say(typed, cm)).toEqual(read));

test.each([
  ['165.5', 75.0695],
  ['154 lb', 69.8532],
  ['154 libras', 69.8532],
  ['70 kg', 70],
  ['70 kilos', 70],
  ['11 st 4 lb', 71.6676],
  ['heavy', 'not-a-number'],
  ['-3', 'negative'],
] as const)('a weight written %j in the field for pounds', (typed, read) => expect(say(typed, pounds)).toEqual(read));

test.each([
  ['1', 12],
  ['1½', 18],
  ['18 months', 18],
  ['1 año 2 meses', 14],
  ['1 year and 2 months', 14],
  ['2-3', [36, 24]],
  ['2 a 3 años', [36, 24]],
  ['99', [1_188]],
  ['2-3 months', [3, 2]],
  ['2019', 'too-high'],
] as const)('a span of time written %j in the field for years', (typed, read) => expect(say(typed, years)).toEqual(read));

test('what was typed as plain digits needs not be said back, anything worked out does', () => {
  const isPlain = (typed: string) => {
    const read = readNumber(typed, dose);
    return read.kind === 'number' && read.isPlain;
  };
  expect(['150', '37.5', '150 mg', '2 x 150', '12,5', '0.5 g'].map(isPlain)).toEqual([true, true, false, false, false, false]);
});

test('hostile text is read in no time', () => {
  for (const piece of ['1 ', '1,', '1.', "1'", '1 1/2 ', '+1', 'x1', '- ', '~', 'a', ' ', '5 ft '])
    expect(() => readNumber(piece.repeat(400), dose)).not.toThrow();
});
