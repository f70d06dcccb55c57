import { expect, test } from 'vitest';
import { startingRatingAlerts } from '@/domain/screening/rating-alerts';
import { numbersThatAlert, causingRating } from './rated-numbers';

const rated = (number: number, time: string, place = 10) => ({
  ...({ scale: 'madrs', place, number, by: 'Demo Dr. Rowan' } as const),
  at: `2026-11-24T${time}:00.000Z`,
});

test('of a rating the numbers that ask for an alert are quoted, gravest first, then the newest', () => {
  const all = [rated(3, '10:00'), rated(4, '10:01'), rated(5, '10:02'), rated(4, '10:03'), rated(6, '10:04', 9)];
  expect(numbersThatAlert(all, startingRatingAlerts).map(({ number, level, at }) => [number, level, at.slice(11, 16)])).toEqual([
    [5, 'STAT', '10:02'],
    [4, 'P1', '10:03'],
    [4, 'P1', '10:01'],
  ]);
});

test('a number is shown first when it began the current escalation or came after, and not when something else did later', () => {
  const numbers = numbersThatAlert([rated(5, '10:02'), rated(4, '10:01')], startingRatingAlerts);
  expect(causingRating(numbers, '2026-11-24T10:02:00.000Z')?.number).toBe(5);
  expect(causingRating(numbers, '2026-11-24T10:01:00.000Z')?.number).toBe(5);
  expect(causingRating(numbers, '2026-11-24T10:30:00.000Z')).toBeNull();
});
