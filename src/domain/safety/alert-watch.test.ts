import { expect, test } from 'vitest';
import { hasLeft, type Watched } from './alert-watch';

const at = (minutes: number, seconds = 0) => new Date(Date.UTC(2026, 10, 24, 10, minutes, seconds));
const watched = (change: Partial<Watched> = {}): Watched => ({
  ...{ since: at(0), lastAnswerAt: at(0), hiddenAt: null, isSignedOut: false },
  ...change,
});

test('a quarter of an hour of silence, and not a second less', () => {
  expect(hasLeft(watched(), at(14, 59))).toBe(false);
  expect(hasLeft(watched(), at(15))).toBe(true);
});

test('a later answer begins the quarter of an hour again', () => {
  expect(hasLeft(watched({ lastAnswerAt: at(10) }), at(24))).toBe(false);
  expect(hasLeft(watched({ lastAnswerAt: at(10) }), at(25))).toBe(true);
});

test('a closed page counts after two minutes', () => {
  expect(hasLeft(watched({ hiddenAt: at(1) }), at(2, 59))).toBe(false);
  expect(hasLeft(watched({ hiddenAt: at(1) }), at(3))).toBe(true);
});

test('an answer after the page was hidden shows that nobody left', () => {
  expect(hasLeft(watched({ hiddenAt: at(1), lastAnswerAt: at(2) }), at(6))).toBe(false);
});

test('signing out counts at once', () => expect(hasLeft(watched({ isSignedOut: true }), at(0, 1))).toBe(true));
