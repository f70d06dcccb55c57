import { expect, test } from 'vitest';
import { durationOf } from './duration';

const minute = 60_000;

test.each([
  ['nothing yet', -5, 24, { unit: 'minutes', minutes: 0 }],
  ['59 minutes and 59 seconds', 60 * minute - 1_000, 24, { unit: 'minutes', minutes: 59 }],
  ['an hour', 60 * minute, 24, { unit: 'wholeHours', hours: 1 }],
  ['two hours five', 125 * minute, 24, { unit: 'hours', hours: 2, minutes: '05' }],
  ['ten hours by the clock', 600 * minute, 24, { unit: 'wholeHours', hours: 10 }],
  ['ten open hours are a day', 600 * minute, 10, { unit: 'wholeDays', days: 1 }],
  ['thirteen open hours', 13 * 60 * minute, 10, { unit: 'days', days: 1, hours: 3 }],
] as const)('%s', (_, ms, hoursPerDay, words) => expect(durationOf(ms, hoursPerDay)).toEqual(words));
