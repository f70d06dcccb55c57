import { describe, expect, test } from 'vitest';
import { gapsBetween, onCallAt, rungsOf, type Shift, whomToPage } from './alert-ladder';

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);
const shift = (personId: string, rung: number, from: string, to: string): Shift => ({
  ...{ personId, rung },
  startsAt: at(from),
  endsAt: at(to),
});

describe('rungs', () => {
  test('STAT is paged at once and again after 5, 10 and 15 minutes', () => {
    expect(rungsOf('STAT', at('10:00'))).toEqual(
      ['10:00', '10:05', '10:10', '10:15'].map((time, rung) => ({ rung, dueAtMs: at(time).getTime() })),
    );
  });
  test('P1 is paged once', () => expect(rungsOf('P1', at('10:00'))).toEqual([{ rung: 0, dueAtMs: at('10:00').getTime() }]));
});

describe('who is on call', () => {
  const shifts = [shift('second', 1, '08:00', '20:00'), shift('day', 0, '08:00', '12:00'), shift('late', 0, '12:00', '20:00')];
  test('in the order of the rungs', () => {
    expect(onCallAt(shifts, at('10:00')).map(({ personId }) => personId)).toEqual(['day', 'second']);
  });
  test('a shift ends at the instant at which the next begins', () => {
    expect(onCallAt(shifts, at('12:00')).map(({ personId }) => personId)).toEqual(['late', 'second']);
  });
  test('each rung goes to the next person, and then to everyone', () => {
    expect([0, 1, 2].map((rung) => whomToPage(shifts, rung, at('10:00')))).toEqual(['day', 'second', null]);
  });
  test('a hole in the first rung does not cost five minutes', () => {
    expect(whomToPage([shift('second', 1, '08:00', '20:00')], 0, at('10:00'))).toBe('second');
  });
  test('somebody with two shifts is one person', () => {
    const twice = [shift('one', 0, '08:00', '12:00'), shift('one', 1, '08:00', '12:00')];
    expect([0, 1].map((rung) => whomToPage(twice, rung, at('10:00')))).toEqual(['one', null]);
  });
  test('nobody: everyone', () => expect(whomToPage(shifts, 0, at('23:00'))).toBeNull());
});

const gap = (from: string, to: string) => ({ fromMs: at(from).getTime(), toMs: at(to).getTime() });

describe('gaps', () => {
  test('before, between and after', () => {
    const shifts = [shift('a', 0, '12:00', '14:00'), shift('b', 1, '08:00', '10:00'), shift('c', 2, '09:00', '11:00')];
    expect(gapsBetween(shifts, at('07:00'), at('16:00'))).toEqual([
      gap('07:00', '08:00'),
      gap('11:00', '12:00'),
      gap('14:00', '16:00'),
    ]);
  });
  test('none where somebody is always there', () => {
    expect(gapsBetween([shift('a', 0, '00:00', '23:00')], at('07:00'), at('16:00'))).toEqual([]);
  });
  test('all of it without shifts, and shifts of other days do not count', () => {
    const whole = [gap('07:00', '16:00')];
    expect(gapsBetween([], at('07:00'), at('16:00'))).toEqual(whole);
    expect(gapsBetween([shift('a', 0, '01:00', '02:00'), shift('b', 0, '20:00', '21:00')], at('07:00'), at('16:00'))).toEqual(
      whole,
    );
  });
});
