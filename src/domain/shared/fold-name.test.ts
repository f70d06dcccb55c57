import { expect, test } from 'vitest';
import { foldName, nameHolds } from './fold-name';

test.each([
  ["O'Neil", 'O’Neil'],
  ["O'Neil", 'OʼNeil'],
  ["O'Neil", 'O‘Neil'],
  ["O'Neil", 'O`Neil'],
  ["O'Neil", 'O´Neil'],
  ["O'Neil", 'O′Neil'],
  ["O'Neil", 'O＇Neil'],
  ["O'Neil", 'ONEIL'],
  ['Núñez', 'nunez'],
  ['Nu\u0301n\u0303ez', 'NÚÑEZ'],
  ['Müller', 'muller'],
  ['Søren Łukasz', 'soren lukasz'],
  ['Straße', 'STRASSE'],
  ['İpek', 'ipek'],
  ['Anne-Marie', 'anne marie'],
  ['Anne\u00a0\u200bMarie', 'Anne  Marie'],
  ['ＡＮＮＥ', 'anne'],
])('%j and %j are the same name to look for', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test.each([
  ['Demo O’Neil', "o'n", true],
  ['Demo O’Neil', 'oneil demo', true],
  ['Demo O’Neil', 'demo x', false],
  ['Demo O’Neil', '', true],
  ['Demo O’Neil', ' ’ ', true],
  ['李小龙', '小龙', true],
])('in %j is %j: %s', (name, typed, isIn) => {
  expect(nameHolds(name, typed)).toBe(isIn);
});
