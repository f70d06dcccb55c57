import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isLoinc, isSnomed } from '@/domain/shared/codes';

const loinc = /['"`|( ]((?:LA|LL)\d+-\d|\d{4,6}-\d)(?=['"`|), ])/g;
const snomed = /snomed\D{0,30}?(\d{6,18})\b/gi;

/** The codes in a text whose check digit is wrong. A code is known by its shape, or by the word SNOMED before it. */
function wrongCodesIn(text: string): string[] {
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, code = '']) => code);
  return [...found(loinc).filter((code) => !isLoinc(code)), ...found(snomed).filter((code) => !isSnomed(code))];
}

const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !/\.test\.ts$|^generated/.test(name))
    .map((name) => join(folder, name));

test('no LOINC or SNOMED code of the product has a wrong check digit', () => {
  const texts = [...filesOf('src', /\.tsx?$/), ...filesOf('docs', /\.md$/)].map((file) => readFileSync(file, 'utf8'));
  expect(texts.flatMap((text) => [...text.matchAll(loinc)]).length).toBeGreaterThan(150);
  expect(texts.flatMap(wrongCodesIn)).toEqual([]);
});

test.each([
  ["loinc: '44261-6'", []],
  ["loinc: '44261-5'", ['44261-5']],
  ['| Not at all (LA6568-6) |', ['LA6568-6']],
  ["snomed: '370143000'", []],
  ["snomed: '370143001'", ['370143001']],
  ["system: 'http://snomed.info/sct', code: '1153570008'", ['1153570008']],
])('%s', (text, wrong) => expect(wrongCodesIn(text)).toEqual(wrong));
