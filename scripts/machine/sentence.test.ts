import { expect, test } from 'vitest';
import { wordsFor } from './sentence.mjs';

test('a right that lacks is said without inventing a file', () => {
  expect(wordsFor(Object.assign(new Error('kill EPERM'), { code: 'EPERM', syscall: 'kill' }))).toBe(
    'Clearway may not do this (kill EPERM): it concerns another account.',
  );
  expect(wordsFor(Object.assign(new Error('chown EPERM'), { code: 'EPERM', path: '/a' }))).toBe(
    'Clearway may not change /a: it belongs to another account.',
  );
});
