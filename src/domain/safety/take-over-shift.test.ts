import { expect, test } from 'vitest';
import { onCallAt } from './escalation';
import { type CalendarChange, type KnownShift, takeOverShift } from './take-over-shift';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour));
const now = at(10);
const shift = (id: string, personId: string, rung: number, from: number, to: number): KnownShift => ({
  ...{ id, personId, rung },
  startsAt: at(from),
  endsAt: at(to),
});
const linden = shift('linden', 'linden', 0, 8, 18);

/** The calendar after the change. */
const changed = (shifts: readonly KnownShift[], change: CalendarChange | null) => {
  if (change === null) throw new Error('refused');
  const kept = shifts
    .filter(({ id }) => !change.removed.includes(id))
    .map((one) => ({ ...one, endsAt: change.cut.find(({ id }) => id === one.id)?.endsAt ?? one.endsAt }));
  return [...kept, ...change.added];
};
const namesAt = (shifts: Parameters<typeof onCallAt>[0], hour: number) =>
  onCallAt(shifts, at(hour)).map(({ personId }) => personId);

test('whoever takes over is called first from now until the shift would have ended; what passed stays', () => {
  const after = changed([linden], takeOverShift(linden, { personId: 'rowan', own: [], now }));
  expect([9, 10, 17, 18].map((hour) => namesAt(after, hour))).toEqual([['linden'], ['rowan'], ['rowan'], []]);
  expect(after.find(({ personId }) => personId === 'rowan')?.rung).toBe(0);
});

test('their own shifts in these hours give way, so that nobody is on call twice; what comes after stays', () => {
  const own = [shift('second', 'rowan', 1, 6, 22), shift('later', 'rowan', 2, 22, 23)];
  const after = changed([linden, ...own], takeOverShift(linden, { personId: 'rowan', own, now }));
  expect([7, 9, 12, 19, 22].map((hour) => namesAt(after, hour))).toEqual([
    ['rowan'],
    ['linden', 'rowan'],
    ['rowan'],
    ['rowan'],
    ['rowan'],
  ]);
  expect(onCallAt(after, at(19))[0]?.rung).toBe(1);
});

test('a shift that begins at this very moment goes away whole', () => {
  const fresh = shift('fresh', 'linden', 0, 10, 12);
  expect(takeOverShift(fresh, { personId: 'rowan', own: [], now })).toMatchObject({ removed: ['fresh'], cut: [] });
});

test('nobody takes over from themselves, nor a shift that is over or yet to come', () => {
  expect(takeOverShift(linden, { personId: 'linden', own: [linden], now })).toBeNull();
  expect(takeOverShift(linden, { personId: 'rowan', own: [], now: at(18) })).toBeNull();
  expect(takeOverShift(linden, { personId: 'rowan', own: [], now: at(7) })).toBeNull();
});
