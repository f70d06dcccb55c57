import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Sentence } from '../machine/sentence.mjs';
import { keptSecrets } from './secrets.mjs';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clearway-secrets-'));
  file = path.join(folder, 'secrets.json');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the keys are made once, whole, and for this account only', () => {
  const made = keptSecrets(file);
  expect(keptSecrets(file)).toEqual(made);
  expect(readdirSync(folder)).toEqual(['secrets.json']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each([0, 1, 40])('a file of which only %i letters are left is said in one sentence, and stays', (length) => {
  keptSecrets(file);
  const rest = readFileSync(file, 'utf8').slice(0, length);
  writeFileSync(file, rest);
  expect(() => keptSecrets(file)).toThrow(Sentence);
  expect(() => keptSecrets(file)).toThrow(`The keys in ${file} are damaged.`);
  expect(readFileSync(file, 'utf8')).toBe(rest);
});
