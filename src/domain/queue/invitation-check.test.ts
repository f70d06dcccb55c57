import { expect, test } from 'vitest';
import { closedBetween } from './invitation-check';
import type { WorkingHours } from '@/domain/shared/time/working-time';

const hours: WorkingHours = {
  timeZone: 'America/Los_Angeles',
  opens: '08:00',
  closes: '18:00',
  weekdays: [1, 2, 3, 4, 5],
  closedOn: ['2026-12-25'],
};
const half = 30 * 60_000;
const closed = (start: string) => closedBetween(Date.parse(start), Date.parse(start) + half, hours);

test.each([
  ['a Tuesday morning', '2026-11-24T08:00:00-08:00', null],
  ['the last half hour of a day', '2026-11-24T17:30:00-08:00', null],
  ['one that would end after closing', '2026-11-24T17:31:00-08:00', 'night'],
  ['a minute before opening', '2026-11-24T07:59:00-08:00', 'night'],
  ['three at night', '2026-11-24T03:00:00-08:00', 'night'],
  ['a Saturday', '2026-11-28T10:00:00-08:00', 'closed-day'],
  ['a Sunday at night', '2026-11-29T23:50:00-08:00', 'closed-day'],
  ['a holiday', '2026-12-25T10:00:00-08:00', 'closed-day'],
  ['the morning after the clocks went forward', '2027-03-15T08:00:00-07:00', null],
  ['the same hour by the winter’s clock', '2027-03-15T07:59:00-07:00', 'night'],
] as const)('%s is closed: %s %s', (_, start, kind) => {
  expect(closed(start)).toBe(kind);
});
