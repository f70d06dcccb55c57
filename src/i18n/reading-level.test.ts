import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  englishGrade,
  spanishEase,
  spanishGrade,
  syllablesOfEnglish,
  syllablesOfSpanish,
  wordsOf,
} from '@/testing/reading-level';
import { rulebook } from '@/domain/screening/rulebook';
import { english } from './english';
import { spanish } from './spanish';

/** Patient texts may ask for so many years of school; what a published instrument says is in the domain and is not ours. */
const highestGrade = 8;
/** INFLESZ: from here on Spanish prose is "normal", what most adults manage. A list of illnesses may be a little harder. */
const lowestEase = 55;
const lowestEaseOfOne = 50;
/** Shorter texts are labels and buttons: a formula for prose says nothing about them, and they would only flatter the rest. */
const prose = 8;
const long = 20;

/** Read by staff alone. Every other namespace is a patient's, a new one too. */
const forStaff = ['visit', 'agenda', 'alerts', 'queue', 'rules', 'case', 'asking', 'sign-in', 'demo'];

type Tree = { readonly [key: string]: unknown };
type Line = readonly [address: string, text: string];

const linesOf = (tree: unknown, at: string): Line[] =>
  typeof tree === 'string'
    ? [[at, spoken(tree)]]
    : Object.entries(tree as Tree).flatMap(([key, part]) => linesOf(part, `${at}.${key}`));

/** The text as it is read: the fullest form of a plural, a short word for what code fills in, a stop where a text ends. */
function spoken(text: string): string {
  const bare = text.replace(/<[^>]+>/g, '');
  const chosen = bare.replace(/\{\w+, (?:plural|select),(?:[^{}]|\{[^{}]*\})*?other \{([^{}]*(?:\{\w+\}[^{}]*)*)\}\s*\}/g, '$1');
  const filled = chosen.replace(/\{\w+(?:, \w+)*\}|#/g, 'ten');
  return /[.?:]$/.test(filled) ? filled : `${filled}.`;
}

/** The crisis page is a plain file, one section a language. */
function crisisFile(language: 'en' | 'es'): Line[] {
  const html = readFileSync(path.join(process.cwd(), 'public/crisis.html'), 'utf8');
  const [, section = ''] = html.split(`id="${language}"`);
  const texts = section.split('</section>')[0]?.match(/(?<=<(?:p|span|li)[^>]*>)[^<]+/g) ?? [];
  return texts.map((text, n) => [`crisis.html ${language} ${n}`, spoken(text.trim())] as const);
}

const pagesOf = (texts: Tree, language: 'en' | 'es'): [string, Line[]][] => [
  ...Object.entries(texts)
    .filter(([name]) => !forStaff.includes(name))
    .map(([name, tree]): [string, Line[]] => [name, linesOf(tree, name)]),
  ['crisis.html', crisisFile(language)],
  ['what the rules say', rulebook.map(({ id, patientWords }): Line => [id, spoken(patientWords[language])])],
];
const ofAtLeast = (words: number, lines: readonly Line[]) => lines.filter(([, text]) => wordsOf(text).length >= words);
const together = (lines: readonly Line[]) =>
  ofAtLeast(prose, lines)
    .map(([, text]) => text)
    .join(' ');

const inEnglish = pagesOf(english, 'en');
const inSpanish = pagesOf(spanish, 'es');

test.each(inEnglish)('%s can be read after eight years of school', (_, lines) => {
  expect(englishGrade(together(lines))).toBeLessThanOrEqual(highestGrade);
});

test.each(inSpanish)('%s can be read in Spanish after eight years of school', (_, lines) => {
  expect(spanishGrade(together(lines))).toBeLessThanOrEqual(highestGrade);
  expect(spanishEase(together(lines))).toBeGreaterThanOrEqual(lowestEase);
});

const longOf = (pages: readonly [string, Line[]][]) =>
  ofAtLeast(
    long,
    pages.flatMap(([, lines]) => lines),
  );

test('no long text for patients is harder than the rest', () => {
  const texts = longOf(inEnglish);
  expect(texts.length).toBeGreaterThan(40); // else the texts were not found
  const tooHard = texts.filter(([, text]) => englishGrade(text) > highestGrade);
  expect(tooHard.map(([at, text]) => `${at}: grade ${englishGrade(text).toFixed(1)}: ${text}`)).toEqual([]);
});

test('no long text for patients is harder than the rest in Spanish', () => {
  const texts = longOf(inSpanish);
  expect(texts.length).toBeGreaterThan(40);
  const tooHard = texts.filter(([, text]) => spanishGrade(text) > highestGrade || spanishEase(text) < lowestEaseOfOne);
  expect(tooHard.map(([at, text]) => `${at}: ${spanishEase(text).toFixed(0)} of 100: ${text}`)).toEqual([]);
});

test('the measures tell hard prose from easy prose', () => {
  const hard =
    'Administration of subanaesthetic ketamine necessitates continuous cardiovascular surveillance owing to dose-dependent sympathomimetic activity, particularly among individuals with pre-existing hypertension.';
  expect(englishGrade(hard)).toBeGreaterThan(16);
  expect(englishGrade('We look at your blood pressure all the time. It can go up for an hour.')).toBeLessThan(5);
  const difícil =
    'La administración subanestésica de ketamina requiere monitorización cardiovascular ininterrumpida debido a la actividad simpaticomimética dependiente de la dosificación.';
  expect(spanishGrade(difícil)).toBeGreaterThan(highestGrade);
  expect(spanishEase(difícil)).toBeLessThan(20);
  expect(spanishEase('Miramos su presión todo el tiempo. Puede subir por una hora.')).toBeGreaterThan(70);
});

test.each([
  ['people', 2],
  ['ketamine', 3],
  ['treatment', 2],
  ['asked', 1],
  ['wanted', 2],
  ['hours', 1],
  ['places', 2],
  ['being', 2],
  ['idea', 3],
  ['anxiety', 4],
  ['situation', 4],
  ['table', 2],
])('%s has %i syllables', (word, syllables) => {
  expect(syllablesOfEnglish(word)).toBe(syllables);
});

test.each([
  ['día', 2],
  ['bueno', 2],
  ['también', 2],
  ['ciudad', 2],
  ['leer', 2],
  ['país', 2],
  ['guía', 2],
  ['quien', 1],
  ['muy', 1],
  ['preguntas', 3],
])('%s tiene %i sílabas', (word, syllables) => {
  expect(syllablesOfSpanish(word)).toBe(syllables);
});
