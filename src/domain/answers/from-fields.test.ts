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
  ['centimetres win', 'vit.height', { 'vit.height.feet': '5', 'vit.height': '171,5' }, { kind: 'number', number: 171.5 }],
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

test.each([
  ['nothing chosen', 'phq9.1', {}, { kind: 'empty' }],
  ['blanks', 'about.name', { 'about.name': '  ' }, { kind: 'empty' }],
  ['an aside that is not offered', 'about.phone', { 'about.phone.declined': 'on' }, { kind: 'empty' }],
  ['half a reading', 'vit.blood-pressure', { 'vit.blood-pressure.systolic': '120' }, { kind: 'fault', fault: 'half-a-reading' }],
  ['words for a number', 'vit.weight', { 'vit.weight.pounds': 'heavy' }, { kind: 'fault', fault: 'not-a-number' }],
  ['less than nothing', 'vit.weight', { 'vit.weight.pounds': '-3' }, { kind: 'fault', fault: 'not-a-number' }],
] as const)('%s', (_, id, fields, result) => expect(read(id, fields)).toEqual(result));
