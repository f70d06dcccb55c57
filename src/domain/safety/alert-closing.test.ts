import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ClosableAlert,
  type Closing,
  type OutreachSummary,
  summarizeOutreach,
  explains,
  judgeClosing,
  needOf,
  type OutreachAttempt,
} from './alert-closing';
import { channels, dispositions, outreachOutcomes } from './alert-outreach';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 10, minute));
const aTry = (
  outcome: OutreachAttempt['outcome'],
  channel: OutreachAttempt['channel'] = 'phone',
  minute = 1,
): OutreachAttempt => ({
  outcome,
  channel,
  at: at(minute),
});
const efforts = (...tries: OutreachAttempt[]) => summarizeOutreach(tries, at(0));
const alert = (change: Partial<ClosableAlert> = {}): ClosableAlert => ({
  ...{ level: 'P1', acknowledgedBy: 'anna', errorClaimedBy: null },
  ...change,
});
const closing = (change: Partial<Closing> = {}): Closing => ({
  ...{ by: 'anna', disposition: 'safe-plan-made', note: '', isConfirmed: false, holderId: null },
  ...change,
});
const words = 'Spoke with dispatch twice.';
const refused = (code: string) => ({ kind: 'refuse', code });
const closed = { kind: 'close' };

test('a note explains when it is long enough and written in letters', () => {
  expect([words, 'Ja, sicher.', 'Está bien.'].map(explains)).toEqual([true, true, true]);
  expect(['', 'oops', '..........', '1234567890', '          ok          '].map(explains)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

describe('safe, and the like', () => {
  const ends = dispositions.filter((one) => needOf[one] === 'reached');
  test('there are four of them', () => expect(ends).toHaveLength(4));
  test.each(ends)('%s needs somebody who was reached', (disposition) => {
    const nobody = efforts(aTry('no-answer'), aTry('message-left', 'text'), aTry('spoke-with-contact', 'emergency-contact'));
    expect(judgeClosing(alert(), nobody, closing({ disposition, note: words }))).toEqual(refused('contact-needed'));
    expect(judgeClosing(alert(), efforts(aTry('reached')), closing({ disposition }))).toEqual(closed);
  });
  test('whoever was reached before something graver came was not asked about it', () => {
    const before = summarizeOutreach([aTry('reached', 'phone', 1)], at(2));
    expect(judgeClosing(alert(), before, closing())).toEqual(refused('contact-needed'));
    expect(judgeClosing(alert(), summarizeOutreach([aTry('reached', 'phone', 2)], at(2)), closing())).toEqual(closed);
  });
});

test('emergency services need a confirmation, and nothing else', () => {
  const end = closing({ disposition: 'emergency-services' });
  expect(judgeClosing(alert(), efforts(aTry('services-confirmed', '911')), end)).toEqual(refused('confirmation-needed'));
  expect(judgeClosing(alert(), efforts(), { ...end, isConfirmed: true })).toEqual(closed);
});

describe('not reached', () => {
  const end = closing({ disposition: 'not-reached', note: words });
  const no = aTry('no-answer');
  test.each([
    ['no try', []],
    ['two attempts by two channels', [no, aTry('message-left', 'text')]],
    ['five attempts by one channel', [no, no, no, no, no]],
  ])('%s is too little', (_, tries) =>
    expect(judgeClosing(alert(), efforts(...tries), end)).toEqual(refused('more-tries-needed')),
  );
  test('three attempts by two channels, and what follows in words', () => {
    const enough = efforts(no, no, aTry('message-left', 'text'));
    expect(judgeClosing(alert(), enough, end)).toEqual(closed);
    expect(judgeClosing(alert(), enough, { ...end, note: 'ok' })).toEqual(refused('reason-needed'));
  });
  test('a welfare check that was asked for', () =>
    expect(judgeClosing(alert(), efforts(aTry('welfare-check', '911')), end)).toEqual(closed));
});

describe('raised in error', () => {
  const end = closing({ disposition: 'raised-in-error', note: words });
  test('needs its reason', () =>
    expect(judgeClosing(alert(), efforts(), { ...end, note: 'error    ' })).toEqual(refused('reason-needed')));
  test('P1 takes one person', () => expect(judgeClosing(alert(), efforts(), end)).toEqual(closed));
  test('STAT takes two: the first only says so, and is not the second', () => {
    const stat = alert({ level: 'STAT', acknowledgedBy: null });
    expect(judgeClosing(stat, efforts(), end)).toEqual({ kind: 'claim-error' });
    expect(judgeClosing({ ...stat, errorClaimedBy: 'anna' }, efforts(), end)).toEqual(refused('second-person-needed'));
    expect(judgeClosing({ ...stat, errorClaimedBy: 'anna' }, efforts(), { ...end, by: 'bo' })).toEqual(closed);
  });
});

describe('an alert that a colleague has', () => {
  const reached = efforts(aTry('reached'));
  const end = closing({ by: 'bo', note: words, holderId: 'anna' });
  test('takes a note and their name', () => expect(judgeClosing(alert(), reached, end)).toEqual(closed));
  test('no note', () => expect(judgeClosing(alert(), reached, { ...end, note: '' })).toEqual(refused('reason-needed')));
  test('nobody named, or somebody who does not have it any more', () => {
    for (const holderId of [null, 'bo', 'carl'])
      expect(judgeClosing(alert(), reached, { ...end, holderId })).toEqual(refused('confirmation-needed'));
  });
});

test('whatever is tried, nothing closes as safe without a contact, and no STAT as an error by one person alone', () => {
  const anEffort: fc.Arbitrary<OutreachSummary> = fc
    .array(
      fc.record({
        channel: fc.constantFrom(...channels),
        outcome: fc.constantFrom(...outreachOutcomes),
        at: fc.date({ min: at(0), max: at(59) }),
      }),
      { maxLength: 6 },
    )
    .map((tries) => summarizeOutreach(tries, at(20)));
  const who = fc.constantFrom('anna', 'bo', null);
  fc.assert(
    fc.property(
      anEffort,
      fc.record({ level: fc.constantFrom('STAT', 'P1'), acknowledgedBy: who, errorClaimedBy: who }),
      fc.record({
        ...{ by: fc.constantFrom('anna', 'bo'), holderId: who, isConfirmed: fc.boolean() },
        ...{ disposition: fc.constantFrom(...dispositions), note: fc.constantFrom('', 'ok', words) },
      }),
      (done, given, end) => {
        if (judgeClosing(given, done, end).kind !== 'close') return;
        if (needOf[end.disposition] === 'reached') expect(done.isReached).toBe(true);
        if (end.disposition === 'not-reached')
          expect(done.isWelfareCheckAsked || (done.tries >= 3 && done.channels >= 2)).toBe(true);
        if (end.disposition === 'raised-in-error' && given.level === 'STAT') {
          expect(given.errorClaimedBy).not.toBeNull();
          expect(given.errorClaimedBy).not.toBe(end.by);
        }
        if (given.acknowledgedBy !== null && given.acknowledgedBy !== end.by) expect(end.holderId).toBe(given.acknowledgedBy);
      },
    ),
    { numRuns: 2_000 },
  );
});
