import { expect, test } from 'vitest';
import { filtersFrom, searchOf } from './filters';

test.each([
  ['', { lane: null, only: [] }, ''],
  ['lane=now', { lane: 'now', only: [] }, '?lane=now'],
  ['only=es,mine&lane=soon', { lane: 'soon', only: ['mine', 'es'] }, '?lane=soon&only=mine,es'],
  ['lane=elsewhere&only=x', { lane: null, only: [] }, ''],
] as const)('the address %j is read and written back', (search, filters, back) => {
  expect(filtersFrom(new URLSearchParams(search))).toEqual(filters);
  expect(searchOf(filters)).toBe(back);
});
