import { expect, test } from 'vitest';
import { dialLink, readPhones } from './read-phones';

const links = (text: string) => readPhones(text).flatMap(({ href }) => href ?? []);
const read = (text: string) => readPhones(text).map(({ shown, extension }) => (extension ? `${shown} #${extension}` : shown));

test.each([
  ['(626) 555-0117', ['tel:+16265550117']],
  ['6265550117', ['tel:+16265550117']],
  ['+1 626.555.0117', ['tel:+16265550117']],
  ['1-800-273-8255', ['tel:+18002738255']],
  ['(626) 555-0117 ext. 12', ['tel:+16265550117,12']],
  ['(626) 555-0117 x12', ['tel:+16265550117,12']],
  ['626-555-0117, ext 12', ['tel:+16265550117,12']],
  ['626-555-0117 (ext 12)', ['tel:+16265550117,12']],
  ['626-555-0117#12', ['tel:+16265550117,12']],
  ['6265550117 extensión 12', ['tel:+16265550117,12']],
  ['626 555 0117 int. 12', ['tel:+16265550117,12']],
  ['626 555 0117 anexo 12', ['tel:+16265550117,12']],
  ['626-555-0117 or 626-555-0142', ['tel:+16265550117', 'tel:+16265550142']],
  ['626-555-0117 o al 626-555-0142', ['tel:+16265550117', 'tel:+16265550142']],
  ['626-555-0117 / 626-555-0142', ['tel:+16265550117', 'tel:+16265550142']],
  ['626-555-0117/626-555-0142', ['tel:+16265550117', 'tel:+16265550142']],
  ['626-555-0117, 626-555-0142', ['tel:+16265550117', 'tel:+16265550142']],
  ['626 555 0117 626 555 0142', ['tel:+16265550117', 'tel:+16265550142']],
  ['626-555-0117\n626-555-0142 ext 3', ['tel:+16265550117', 'tel:+16265550142,3']],
  ['+52 55 1234 5678', ['tel:+525512345678']],
  ['+52 1 55 1234 5678', ['tel:+525512345678']],
  ['0052 55 1234 5678', ['tel:+525512345678']],
  ['011 52 55 1234 5678', ['tel:+525512345678']],
  ['+44 20 7946 0958', ['tel:+442079460958']],
  ['(555) 555-0117', ['tel:+15555550117']],
  ['\u202D(626)\u00A0555\u20110117\u202C\u200B', ['tel:+16265550117']],
  ['٦٢٦ ٥٥٥ ٠١١٧', ['tel:+16265550117']],
  ['６２６－５５５－０１１７', ['tel:+16265550117']],
  ['555-0117', []],
  ['ask at the front desk', []],
  ['12345', []],
] as const)('%j is dialled as %j', (text, hrefs) => expect(links(text)).toEqual(hrefs));

test('what stands around a number stays to be read', () => {
  expect(read('Mom: 626.555.0117 (evenings) or work 626 555 0142 x7')).toEqual([
    ...['Mom: ', '(626) 555-0117', ' (evenings) or work ', '(626) 555-0142 #7'],
  ]);
  expect(read('555-0117, the shop')).toEqual(['555-0117, the shop']);
  expect(read('+52 55 1234 5678')).toEqual(['+52 55 1234 5678']);
});

test('a number of our own has one link, words have none', () => {
  expect([dialLink('(626) 555-0100'), dialLink('soon')]).toEqual(['tel:+16265550100', null]);
});

test('hostile text is read without harm', () => {
  for (const piece of ['1', '626-555-0117 ', '+', '((((', 'x', ' ext ', '00'])
    expect(() => readPhones(piece.repeat(500).slice(0, 2_000))).not.toThrow();
});
