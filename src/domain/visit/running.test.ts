import { expect, test } from 'vitest';
import { isRunning } from './running';

const minute = 60_000;
const nobody = { patient: false, consultant: false };

test.each([
  ['has just begun', 1, nobody, true],
  ['broke off and began within the hour', 60, nobody, true],
  ['broke off and began earlier', 61, nobody, false],
  ['is a long one, with both in the room', 300, { patient: true, consultant: true }, true],
  ['has only its patient in the room', 90, { patient: true, consultant: false }, true],
  ['has only its consultant in the room', 90, { patient: false, consultant: true }, true],
] as const)('a visit that %s', (_, minutesAgo, inRoom, runs) => {
  expect(isRunning(-minutesAgo * minute, inRoom, 0)).toBe(runs);
});

test('a visit into which nobody was let does not run', () => expect(isRunning(null, nobody, 0)).toBe(false));
