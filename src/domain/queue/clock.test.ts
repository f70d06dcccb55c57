import { expect, test } from 'vitest';
import { startingSameDayCalls as calls } from '@/domain/screening/same-day-calls';
import { waitingClock } from './clock';
import { clinicHours } from './working-hours';
import { afterWorkingTime, workingTimeBetween } from '@/domain/shared/time/working-time';

const at = (iso: string) => Date.parse(iso);
const hoursBetween = (from: string, to: string) => workingTimeBetween(at(from), at(to), clinicHours) / 3_600_000;
const hour = 3_600_000;

// Pacific time: -07:00 until the first Sunday of November, then -08:00 until the second Sunday of March.
test.each([
  ['within one day', '2026-10-13T09:00-07:00', '2026-10-13T12:30-07:00', 3.5],
  ['sent at night: the clock starts at eight', '2026-10-12T21:52-07:00', '2026-10-13T14:38-07:00', 6 + 38 / 60],
  ['a whole weekend counts nothing', '2026-10-09T18:00-07:00', '2026-10-12T08:00-07:00', 0],
  ['over a weekend', '2026-10-09T17:00-07:00', '2026-10-12T09:00-07:00', 2],
  ['Thanksgiving counts nothing', '2026-11-25T17:00-08:00', '2026-11-27T09:00-08:00', 2],
  ['clocks go back on Sunday: Monday opens at eight of the new time', '2026-10-30T17:00-07:00', '2026-11-02T09:00-08:00', 2],
  ['clocks go forward on Sunday', '2027-03-12T17:00-08:00', '2027-03-15T09:00-07:00', 2],
  ['a whole week of a change has fifty hours', '2026-10-29T08:00-07:00', '2026-11-05T08:00-08:00', 50],
  ['seen from another zone it is the same', '2026-10-13T16:00Z', '2026-10-13T19:30Z', 3.5],
  ['never negative', '2026-10-13T12:00-07:00', '2026-10-13T09:00-07:00', 0],
] as const)('%s', (_, from, to, hours) => expect(hoursBetween(from, to)).toBeCloseTo(hours, 6));

test.each([
  ['fits into the day', '2026-10-13T09:00-07:00', 4, '2026-10-13T13:00-07:00'],
  ['ends exactly at closing time', '2026-10-13T14:00-07:00', 4, '2026-10-13T18:00-07:00'],
  ['goes on the next morning', '2026-10-13T16:00-07:00', 4, '2026-10-14T10:00-07:00'],
  ['sent on a Friday night', '2026-10-09T23:00-07:00', 10, '2026-10-12T18:00-07:00'],
  ['over the end of summer time', '2026-10-30T17:00-07:00', 4, '2026-11-02T11:00-08:00'],
  ['over the start of summer time', '2027-03-12T17:00-08:00', 30, '2027-03-17T17:00-07:00'],
  ['over a holiday', '2026-11-25T10:00-08:00', 10, '2026-11-27T10:00-08:00'],
] as const)('the due time %s', (_, from, hours, due) => {
  expect(new Date(afterWorkingTime(at(from), hours * hour, clinicHours))).toEqual(new Date(due));
});

test('a day that is itself the change has its real length when the clinic works on it', () => {
  const allDay = { ...clinicHours, opens: '00:00', closes: '24:00', weekdays: [0] } as const;
  const sunday = (from: string, to: string) => workingTimeBetween(at(from), at(to), allDay) / hour;
  expect(sunday('2026-11-01T00:00-07:00', '2026-11-02T00:00-08:00')).toBe(25);
  expect(sunday('2027-03-14T00:00-08:00', '2027-03-15T00:00-07:00')).toBe(23);
});

test('what is due and what was waited agree: at the due time nothing is late, a minute of open time later one minute is', () => {
  for (const priority of ['STAT', 'P1', 'P2', 'P3'] as const) {
    const since = at('2026-10-30T16:10-07:00');
    const { dueAtMs, allowedMs } = waitingClock(priority, since, since, calls);
    expect(waitingClock(priority, since, dueAtMs, calls)).toMatchObject({ waitedMs: allowedMs, lateMs: 0 });
    expect(waitingClock(priority, since, dueAtMs + 60_000, calls).lateMs).toBe(60_000);
  }
});

test('the clock stands still while the patient answers, and then goes on', () => {
  const back = at('2026-10-13T09:00-07:00');
  const later = at('2026-10-13T11:00-07:00');
  expect(waitingClock('P1', back, later, calls, hour)).toMatchObject({
    waitedMs: 3 * hour,
    lateMs: 0,
    dueAtMs: at('2026-10-13T12:00-07:00'),
  });
  // What was late before the question is late again the moment it is back.
  expect(waitingClock('P1', back, back, calls, 5 * hour)).toMatchObject({ lateMs: hour, dueAtMs: back });
});

test('an urgent case does not wait for Monday', () => {
  const since = at('2026-10-10T03:00-07:00');
  expect(waitingClock('STAT', since, since + 20 * 60_000, calls)).toMatchObject({
    lateMs: 5 * 60_000,
    dueAtMs: since + 15 * 60_000,
  });
});

test('hours without any open day are a mistake, not an endless search', () => {
  expect(() => afterWorkingTime(at('2026-10-13T09:00Z'), hour, { ...clinicHours, weekdays: [] })).toThrow(RangeError);
});

// What is promised to the patient is when the clock runs out; there is no other calculation of it.
test.each([
  ['P1 on a Friday at three: the same evening', 'P1', '2026-10-09T15:00-07:00', '2026-10-09T19:00-07:00'],
  ['P1 in the morning: the same day', 'P1', '2026-10-13T09:00-07:00', '2026-10-13T13:00-07:00'],
  ['P1 on a Saturday at noon: the same afternoon, not Monday', 'P1', '2026-10-10T12:00-07:00', '2026-10-10T16:00-07:00'],
  [
    'P1 in the evening: what is left comes after eight the next morning',
    'P1',
    '2026-10-10T18:30-07:00',
    '2026-10-11T10:30-07:00',
  ],
  ['P1 at night: noon', 'P1', '2026-10-11T02:00-07:00', '2026-10-11T12:00-07:00'],
  ['P1 on a closed day', 'P1', '2026-11-26T09:00-08:00', '2026-11-26T13:00-08:00'],
  ['P1 in the night in which the clocks go forward', 'P1', '2027-03-14T01:30-08:00', '2027-03-14T12:00-07:00'],
  ['P1 in the evening before the clocks go back', 'P1', '2026-10-31T19:00-07:00', '2026-11-01T11:00-08:00'],
  ['P2 on a Saturday: Monday at closing time', 'P2', '2026-10-10T12:00-07:00', '2026-10-12T18:00-07:00'],
  ['P3 before Thanksgiving counts the closed day out', 'P3', '2026-11-24T10:00-08:00', '2026-11-30T10:00-08:00'],
  ['P3 over the end of summer time', 'P3', '2026-10-30T10:00-07:00', '2026-11-04T10:00-08:00'],
  ['P3 over the new year', 'P3', '2026-12-31T10:00-08:00', '2027-01-06T10:00-08:00'],
] as const)('the promise, %s', (_, priority, since, due) => {
  expect(new Date(waitingClock(priority, at(since), at(since), calls).dueAtMs)).toEqual(new Date(due));
});
