import { expect, test } from 'vitest';
import { isOutage } from './outage';

const withCode = (code: string) => Object.assign(new Error('x'), { code });

test.each([
  ['a full pool', new Error('timeout exceeded when trying to connect')],
  ['a refused connection', withCode('ECONNREFUSED')],
  ['a server that shuts down', withCode('57P01')],
  ['a full disk', withCode('53100')],
  ['a connection fault three layers down', new Error('a', { cause: new Error('b', { cause: withCode('08006') }) })],
])('%s may pass', (_, error) => {
  expect(isOutage(error)).toBe(true);
});

test.each([
  ['a violated constraint', withCode('23505')],
  ['a bug', new TypeError('x is not a function')],
  ['something that is no error', 'timeout exceeded when trying to connect'],
])('%s does not', (_, error) => {
  expect(isOutage(error)).toBe(false);
});
