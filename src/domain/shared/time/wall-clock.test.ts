import { expect, test } from 'vitest';
import { localDateOf } from './local-date';
import { readWallTime } from './read-wall-time';
import { instantOf, instantsOf, localHourOf, localTimeOf, startOfDay } from './wall-clock';

const here = 'America/Los_Angeles';
const wall = (typed: string) => typed.split('T') as [date: string, time: string];
const instant = (typed: string, timeZone = here) => new Date(instantOf(...wall(typed), timeZone)).toISOString();
const all = (typed: string, timeZone = here) => instantsOf(...wall(typed), timeZone).map((ms) => new Date(ms).toISOString());

test.each([
  ['the last minute before the clocks go forward', '2027-03-14T01:59', '2027-03-14T09:59:00.000Z'],
  ['the first skipped minute', '2027-03-14T02:00', '2027-03-14T10:00:00.000Z'],
  ['half past two, which does not exist', '2027-03-14T02:30', '2027-03-14T10:30:00.000Z'],
  ['the last skipped minute', '2027-03-14T02:59', '2027-03-14T10:59:00.000Z'],
  ['the first minute after', '2027-03-14T03:00', '2027-03-14T10:00:00.000Z'],
  ['the last minute that comes once', '2027-11-07T00:59', '2027-11-07T07:59:00.000Z'],
  ['half past one, the first time', '2027-11-07T01:30', '2027-11-07T08:30:00.000Z'],
  ['the first minute after', '2027-11-07T02:00', '2027-11-07T10:00:00.000Z'],
])('%s (%s) is %s', (_, typed, meant) => expect(instant(typed)).toBe(meant));

test('an hour that is skipped has no instant, one that comes twice has two, every other one', () => {
  expect(all('2027-03-14T02:30')).toEqual([]);
  expect(all('2027-11-07T01:30')).toEqual(['2027-11-07T08:30:00.000Z', '2027-11-07T09:30:00.000Z']);
  expect(all('2028-02-29T01:30')).toEqual(['2028-02-29T09:30:00.000Z']);
});

test.each([
  ['where midnight is skipped, a day begins at one', 'America/Santiago', '2026-09-06T00:00', '2026-09-06T04:00:00.000Z'],
  ['where midnight comes twice, a day begins with the first', 'America/Havana', '2026-11-01T00:00', '2026-11-01T04:00:00.000Z'],
  ['where half an hour is skipped', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00.000Z'],
  ['where a whole day was skipped', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00.000Z'],
  ['east of Greenwich', 'Asia/Tokyo', '2027-03-14T02:30', '2027-03-13T17:30:00.000Z'],
])('%s (%s)', (_, zone, typed, meant) => expect(instant(typed, zone)).toBe(meant));

test('what a wall clock shows leads back to its instant, every quarter of an hour over both changes of 2027', () => {
  for (const start of ['2027-03-13T12:00Z', '2027-11-06T12:00Z'])
    for (let quarter = 0; quarter < 4 * 48; quarter++) {
      const ms = Date.parse(start) + quarter * 15 * 60_000;
      const shown = [localDateOf(ms, here), localTimeOf(ms, here)] as const;
      expect(instantsOf(...shown, here)).toContain(ms);
      expect(instantOf(...shown, here)).toBeLessThanOrEqual(ms);
      expect(localTimeOf(instantOf(...shown, here), here)).toBe(shown[1]);
      expect(localHourOf(ms, here)).toBe(Number(shown[1].slice(0, 2)));
    }
});

test('the moments of one day are never moved into the day before', () => {
  for (const date of ['2027-03-14', '2027-11-07', '2028-02-29', '2027-12-31'])
    for (let minutes = 0; minutes < 1_440; minutes += 5) {
      const time = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
      expect(localDateOf(instantOf(date, time, here), here)).toBe(date);
    }
});

test('a typed time says whether it exists, and how often', () => {
  expect(readWallTime('2027-03-14T02:30', here)).toEqual({ kind: 'skipped', insteadAt: '03:30' });
  expect(readWallTime('2027-11-07T01:30', here)).toEqual({ kind: 'twice', atMs: Date.parse('2027-11-07T08:30:00.000Z') });
  expect(readWallTime('2027-03-15T02:30', here)).toEqual({ kind: 'once', atMs: Date.parse('2027-03-15T09:30:00.000Z') });
  expect(readWallTime('2027-03-15T02:30:59', here)).toEqual({ kind: 'once', atMs: Date.parse('2027-03-15T09:30:00.000Z') });
});

test.each(['', '2027-02-29T10:00', '2027-03-15', '2027-03-15T24:00', '2027-03-15T10:60', '12027-03-15T10:00', 'soon'])(
  '%j is no time',
  (typed) => expect(readWallTime(typed, here)).toEqual({ kind: 'unreadable' }),
);

test.each([
  ['2027-03-14', here, '2027-03-14T08:00:00.000Z'],
  ['2027-11-08', here, '2027-11-08T08:00:00.000Z'],
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
])('%s begins in %s at %s', (date, zone, begins) => expect(new Date(startOfDay(date, zone)).toISOString()).toBe(begins));

test('a day may close at midnight', () => expect(instant('2027-11-07T24:00')).toBe('2027-11-08T08:00:00.000Z'));

test.each(['2027-02-29', 'soon', ''])('%j begins nowhere', (date) => {
  expect(() => startOfDay(date, here)).toThrow(RangeError);
  expect(() => instantOf(date, '08:00', here)).toThrow(RangeError);
});
