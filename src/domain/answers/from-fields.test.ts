import { expect, test } from 'vitest';
import { type Fields, fromFields } from './from-fields';
import { questionById } from './questionnaire';

function read(id: string, fields: Fields) {
  const question = questionById(id);
  if (question === null) throw new Error(`no question ${id}`);
  return fromFields(question, fields);
}

test.each([
  ['a row', 'phq9.1', { 'phq9.1': 'several-days' }, { kind: 'choice', code: 'several-days' }],
  ['the row "rather not say"', 'phq9.1', { 'phq9.1': 'declined' }, { kind: 'declined' }],
  ['ticks', 'bip.3', { 'bip.3.racing': 'on', 'bip.3.talking': 'on' }, { kind: 'choices', codes: ['talking', 'racing'] }],
  ['text, trimmed', 'goals.hope', { 'goals.hope': ' to sing ' }, { kind: 'text', text: 'to sing' }],
  ['an aside beside a text wins', 'goals.hope', { 'goals.hope': 'x', 'goals.hope.declined': 'on' }, { kind: 'declined' }],
  ['feet and inches', 'vit.height', { 'vit.height.feet': '5', 'vit.height.inches': '7' }, { kind: 'number', number: 170.2 }],
  ['feet alone', 'vit.height', { 'vit.height.feet': '6', 'vit.height.inches': '' }, { kind: 'number', number: 182.9 }],
  ['centimetres alone', 'vit.height', { 'vit.height.feet': '', 'vit.height': '171.5' }, { kind: 'number', number: 171.5 }],
  ['full-width digits', 'vit.weight', { 'vit.weight.pounds': '１５４' }, { kind: 'number', number: 69.9 }],
  [
    'centimetres that agree with feet',
    'vit.height',
    { 'vit.height.feet': '5', 'vit.height.inches': '7', 'vit.height': '170' },
    { kind: 'number', number: 170 },
  ],
  [
    'a yes to one of two readings',
    'vit.height',
    { 'vit.height.feet': '5.10', 'vit.height.read': '177.8' },
    { kind: 'number', number: 177.8 },
  ],
  ['pounds', 'vit.weight', { 'vit.weight.pounds': '165.5' }, { kind: 'number', number: 75.1 }],
  [
    'years and months',
    'trials.episode-months',
    { 'trials.episode-months.years': '1', 'trials.episode-months.months': '2' },
    { kind: 'number', number: 14 },
  ],
  [
    'a reading without its day',
    'vit.blood-pressure',
    { 'vit.blood-pressure.systolic': '122', 'vit.blood-pressure.diastolic': '78', 'vit.blood-pressure.taken-on': '' },
    { kind: 'bloodPressure', systolicMmHg: 122, diastolicMmHg: 78, takenOn: null },
  ],
] as const)('%s', (_, id, fields, value) => expect(read(id, fields)).toEqual({ kind: 'value', value }));

const bp = 'vit.blood-pressure';
const episode = 'trials.episode-months';
const reading = (systolic: string, diastolic = '') => ({ [`${bp}.systolic`]: systolic, [`${bp}.diastolic`]: diastolic });
const pressure = (systolicMmHg: number, diastolicMmHg: number) =>
  ({ kind: 'bloodPressure', systolicMmHg, diastolicMmHg, takenOn: null }) as const;
const worked = (number: number) => ({ kind: 'value', value: { kind: 'number', number }, isWorkedOut: true }) as const;
const asked = (...numbers: number[]) => ({ kind: 'ask', values: numbers.map((number) => ({ kind: 'number', number })) }) as const;

test.each([
  ['nothing chosen', 'phq9.1', {}, { kind: 'empty' }],
  ['blanks', 'about.name', { 'about.name': '  ' }, { kind: 'empty' }],
  ['an aside that is not offered', 'about.phone', { 'about.phone.declined': 'on' }, { kind: 'empty' }],
  ['half a reading', 'vit.blood-pressure', { 'vit.blood-pressure.systolic': '120' }, { kind: 'fault', fault: 'half-a-reading' }],
  ['words for a number', 'vit.weight', { 'vit.weight.pounds': 'heavy' }, { kind: 'fault', fault: 'not-a-number' }],
  ['less than nothing', 'vit.weight', { 'vit.weight.pounds': '-3' }, { kind: 'fault', fault: 'negative' }],
  ['too much for a height', 'vit.height', { 'vit.height': '999999' }, { kind: 'fault', fault: 'too-high' }],
  ['thirteen inches', 'vit.height', { 'vit.height.feet': '5', 'vit.height.inches': '13' }, { kind: 'fault', fault: 'too-high' }],
  [
    'inches twice',
    'vit.height',
    { 'vit.height.feet': '5\'10"', 'vit.height.inches': '10' },
    { kind: 'fault', fault: 'two-values' },
  ],
  ['both numbers in one field', bp, reading('120/80'), { kind: 'value', value: pressure(120, 80), isWorkedOut: true }],
  ['both as they are said', bp, reading('120 sobre 80'), { kind: 'value', value: pressure(120, 80), isWorkedOut: true }],
  [
    'both numbers, one of them twice',
    bp,
    reading('120/80', '80'),
    { kind: 'value', value: pressure(120, 80), isWorkedOut: true },
  ],
  ['both numbers, and another', bp, reading('120/80', '75'), { kind: 'fault', fault: 'two-values' }],
  ['centimeters of mercury', bp, reading('12/8'), { kind: 'ask', values: [pressure(120, 80)] }],
  ['half a millimeter', bp, reading('120.5', '80'), { kind: 'fault', fault: 'not-whole' }],
  ['a number nobody has', bp, reading('1200', '80'), { kind: 'fault', fault: 'too-high' }],
  ['upside down', bp, reading('80', '120'), { kind: 'fault', fault: 'reading-upside-down' }],
  ['words for a reading', bp, reading('fine'), { kind: 'fault', fault: 'not-a-number' }],
  ['metric in the other field', 'vit.height', { 'vit.height.feet': '170 cm' }, worked(170)],
  ['metres', 'vit.height', { 'vit.height': '1,75 m' }, worked(175)],
  ['kilograms among pounds', 'vit.weight', { 'vit.weight.pounds': '70 kg' }, worked(70)],
  ['a decimal comma', 'vit.height', { 'vit.height': '171,5' }, worked(171.5)],
  ['two heights', 'vit.height', { 'vit.height.feet': '5', 'vit.height': '171,5' }, asked(171.5, 152.4)],
  ['feet with a point', 'vit.height', { 'vit.height.feet': '5.10' }, asked(177.8, 155.4)],
  ['a yes to what was not asked', 'vit.height', { 'vit.height.feet': '5.10', 'vit.height.read': '200' }, asked(177.8, 155.4)],
  ['months as years', episode, { [`${episode}.years`]: '18 months' }, worked(18)],
  ['six weeks', episode, { [`${episode}.months`]: '6 weeks' }, asked(1)],
  ['ninety-nine years of it', episode, { [`${episode}.years`]: '99' }, asked(1_188)],
] as const)('%s', (_, id, fields, result) => expect(read(id, fields)).toEqual(result));
