import { describe, expect, test } from 'vitest';
import { startingAlertTiming } from '@/domain/screening/alert-timing';
import { startingSameDayCalls as calls } from '@/domain/screening/same-day-calls';
import {
  coverageGapsBetween,
  onCallAt,
  openEscalationLevels,
  escalationLevelsOf,
  type OnCallShift,
  whomToPage,
} from './escalation';

const rules = { sameDayCalls: calls, alertTiming: startingAlertTiming };

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);
const shift = (personId: string, rung: number, from: string, to: string): OnCallShift => ({
  ...{ personId, rung },
  startsAt: at(from),
  endsAt: at(to),
});

describe('levels', () => {
  test('STAT is paged at once and again after 5, 10 and 15 minutes, at night too', () => {
    expect(escalationLevelsOf('STAT', at('10:00'), rules)).toEqual(
      ['10:00', '10:05', '10:10', '10:15'].map((time, rung) => ({ rung, dueAtMs: at(time).getTime() })),
    );
  });

  test('a pack with other minutes pages by them', () => {
    const urgent = { ...startingAlertTiming.urgent, pageAfterMinutes: [0, 3, 6, 20] };
    const other = { ...rules, alertTiming: { ...startingAlertTiming, urgent } };
    expect(escalationLevelsOf('STAT', at('10:00'), other).map(({ dueAtMs }) => dueAtMs)).toEqual(
      ['10:00', '10:03', '10:06', '10:20'].map((time) => at(time).getTime()),
    );
  });

  // Pacific time: -08:00 until the second Sunday of March 2027, then -07:00 until the first Sunday of November.
  const due = (from: string, values = calls) =>
    escalationLevelsOf('P1', new Date(from), { ...rules, sameDayCalls: values }).map(({ dueAtMs }) => new Date(dueAtMs));
  const instants = (...moments: string[]) => moments.map((moment) => new Date(moment));
  test.each([
    [
      'in the morning, each hour',
      '2026-11-24T09:10-08:00',
      ['09:10', '10:10', '11:10', '12:10', '13:10'].map((t) => `2026-11-24T${t}-08:00`),
    ],
    [
      'on a Saturday and on a closed day as on any other',
      '2026-11-28T12:00-08:00',
      ['12:00', '13:00', '14:00', '15:00', '16:00'].map((t) => `2026-11-28T${t}-08:00`),
    ],
    [
      'until eight in the evening, and then from eight in the morning',
      '2026-11-24T18:30-08:00',
      ['2026-11-24T18:30-08:00', '2026-11-24T19:30-08:00', ...['08:00', '09:00', '10:00'].map((t) => `2026-11-25T${t}-08:00`)],
    ],
    [
      'eight in the evening itself still counts',
      '2026-11-24T19:00-08:00',
      ['2026-11-24T19:00-08:00', '2026-11-24T20:00-08:00', ...['08:00', '09:00', '10:00'].map((t) => `2026-11-25T${t}-08:00`)],
    ],
    [
      'at night the first is told and the next waits',
      '2026-11-24T02:00-08:00',
      ['2026-11-24T02:00-08:00', ...['08:00', '09:00', '10:00', '11:00'].map((t) => `2026-11-24T${t}-08:00`)],
    ],
    [
      'just before eight an hour is an hour',
      '2026-11-24T07:30-08:00',
      ['07:30', '08:30', '09:30', '10:30', '11:30'].map((t) => `2026-11-24T${t}-08:00`),
    ],
    [
      'in the night in which the clocks go forward',
      '2027-03-13T23:30-08:00',
      ['2027-03-13T23:30-08:00', ...['08:00', '09:00', '10:00', '11:00'].map((t) => `2027-03-14T${t}-07:00`)],
    ],
    [
      'in the night in which the clocks go back',
      '2027-11-06T23:30-07:00',
      ['2027-11-06T23:30-07:00', ...['08:00', '09:00', '10:00', '11:00'].map((t) => `2027-11-07T${t}-08:00`)],
    ],
    [
      'at the end of a year',
      '2026-12-31T19:45-08:00',
      ['2026-12-31T19:45-08:00', ...['08:00', '09:00', '10:00', '11:00'].map((t) => `2027-01-01T${t}-08:00`)],
    ],
  ] as const)('P1 %s', (_, from, moments) => expect(due(from)).toEqual(instants(...moments)));

  test('P1 escalates by the hours and the interval of the pack', () => {
    const values = { ...calls, opens: '09:00', closes: '12:00', escalateEveryHours: 2 };
    expect(due('2026-11-24T09:30-08:00', values)).toEqual(
      instants(
        ...['09:30', '11:30'].map((t) => `2026-11-24T${t}-08:00`),
        ...['09:00', '11:00'].map((t) => `2026-11-25T${t}-08:00`),
        '2026-11-26T09:00-08:00',
      ),
    );
  });
});

describe('levels that are still open', () => {
  const open = (level: 'STAT' | 'P1', sent: Parameters<typeof openEscalationLevels>[1]) =>
    openEscalationLevels({ level, climbFrom: at('18:00') }, sent, rules).map(({ rung }) => rung);
  const to = (rung: number, everyoneBecause: 'nobody-on-call' | 'ladder-ended' | null = null) => ({
    ...{ rung, everyoneBecause },
    personId: everyoneBecause === null ? `person ${rung}` : null,
  });
  test('are those that were not paged', () => expect(open('P1', [to(0), to(1)])).toEqual([2, 3, 4]));
  test('a P1 that everyone was told of at the end of its escalation has none', () =>
    expect(open('P1', [to(0), to(1, 'ladder-ended')])).toEqual([]));
  test('a P1 that found nobody on call looks again each hour: by then somebody may be', () =>
    expect(open('P1', [to(0, 'nobody-on-call')])).toEqual([1, 2, 3, 4]));
  test('STAT goes on to its end', () => expect(open('STAT', [to(0), to(1, 'ladder-ended')])).toEqual([2, 3]));
});

describe('who is on call', () => {
  const shifts = [shift('second', 1, '08:00', '20:00'), shift('day', 0, '08:00', '12:00'), shift('late', 0, '12:00', '20:00')];
  const one = (personId: string) => ({ personId, everyoneBecause: null });
  test('in the order of the levels', () => {
    expect(onCallAt(shifts, at('10:00')).map(({ personId }) => personId)).toEqual(['day', 'second']);
  });
  test('a shift ends at the instant at which the next begins', () => {
    expect(onCallAt(shifts, at('12:00')).map(({ personId }) => personId)).toEqual(['late', 'second']);
  });
  test('each level goes to the next person who was not paged, and then to everyone', () => {
    expect(whomToPage(shifts, [], at('10:00'))).toEqual(one('day'));
    expect(whomToPage(shifts, ['day'], at('10:00'))).toEqual(one('second'));
    expect(whomToPage(shifts, ['day', 'second'], at('10:00'))).toEqual({ personId: null, everyoneBecause: 'ladder-ended' });
  });
  test('whoever comes on call in the middle of an escalation is not passed over', () => {
    expect(whomToPage(shifts, ['day', 'second'], at('12:00'))).toEqual(one('late'));
  });
  test('a hole in the first level does not cost five minutes', () => {
    expect(whomToPage([shift('second', 1, '08:00', '20:00')], [], at('10:00'))).toEqual(one('second'));
  });
  test('somebody with two shifts is one person', () => {
    const twice = [shift('one', 0, '08:00', '12:00'), shift('one', 1, '08:00', '12:00')];
    expect(whomToPage(twice, [], at('10:00'))).toEqual(one('one'));
    expect(whomToPage(twice, ['one'], at('10:00')).everyoneBecause).toBe('ladder-ended');
  });
  test('nobody: everyone, and it is said that nobody was', () =>
    expect(whomToPage(shifts, [], at('23:00'))).toEqual({ personId: null, everyoneBecause: 'nobody-on-call' }));
});

const gap = (from: string, to: string) => ({ fromMs: at(from).getTime(), toMs: at(to).getTime() });

describe('gaps', () => {
  test('before, between and after', () => {
    const shifts = [shift('a', 0, '12:00', '14:00'), shift('b', 1, '08:00', '10:00'), shift('c', 2, '09:00', '11:00')];
    expect(coverageGapsBetween(shifts, at('07:00'), at('16:00'))).toEqual([
      gap('07:00', '08:00'),
      gap('11:00', '12:00'),
      gap('14:00', '16:00'),
    ]);
  });
  test('none where somebody is always there', () => {
    expect(coverageGapsBetween([shift('a', 0, '00:00', '23:00')], at('07:00'), at('16:00'))).toEqual([]);
  });
  test('all of it without shifts, and shifts of other days do not count', () => {
    const whole = [gap('07:00', '16:00')];
    expect(coverageGapsBetween([], at('07:00'), at('16:00'))).toEqual(whole);
    expect(
      coverageGapsBetween([shift('a', 0, '01:00', '02:00'), shift('b', 0, '20:00', '21:00')], at('07:00'), at('16:00')),
    ).toEqual(whole);
  });
});
