import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Connection, openStateFor, presenceOf, patientPresenceOf } from './presence';

describe('a heartbeat', () => {
  test.each([
    ['of this moment', 0, false, 'here'],
    ['10 s old', 10_000, false, 'here'],
    ['just over 10 s old', 10_001, false, 'gone'],
    ['10 s old, from a hidden page', 10_001, true, 'hidden'],
    ['80 s old, from a hidden page', 80_000, true, 'hidden'],
    ['over 80 s old, from a hidden page', 80_001, true, 'gone'],
  ] as const)('%s', (_, ageMs, hidden, waiting) => expect(patientPresenceOf(1_000_000 - ageMs, hidden, 1_000_000)).toBe(waiting));

  test('that never came', () => expect(patientPresenceOf(null, false, 0)).toBe('gone'));
});

const patient = (joinedAtMs: number, leftAtMs: number | null = null): Connection => ({ side: 'patient', joinedAtMs, leftAtMs });
const consultant = (joinedAtMs: number, leftAtMs: number | null = null): Connection => ({
  side: 'consultant',
  joinedAtMs,
  leftAtMs,
});

describe('a room', () => {
  test.each([
    ['nobody yet', [], 'ADMITTED'],
    ['the consultant alone, waiting', [consultant(1)], 'ADMITTED'],
    ['both', [consultant(1), patient(5)], 'IN_CALL'],
    ['one stays after both were there', [consultant(1), patient(5, 9)], 'IN_CALL'],
    ['both gone', [consultant(1, 9), patient(5, 9)], 'INTERRUPTED'],
    ['they missed each other', [consultant(1, 4), patient(5, 9)], 'ADMITTED'],
    ['a second device took over, the first one left late', [consultant(1), patient(5, 20), patient(19)], 'IN_CALL'],
  ] as const)('%s: %#', (_, connections, state) => expect(openStateFor(presenceOf(connections))).toBe(state));

  test('says when both were there first', () => {
    expect(presenceOf([consultant(1), patient(5, 9), patient(12)]).metAtMs).toBe(5);
  });

  test('is judged the same in whatever order the connections are reported in', () => {
    const connection = fc.record({
      side: fc.constantFrom('patient' as const, 'consultant' as const),
      joinedAtMs: fc.integer({ min: 0, max: 50 }),
      leftAtMs: fc.option(fc.integer({ min: 0, max: 50 })),
    });
    const shuffled = fc
      .array(connection, { maxLength: 6 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(presenceOf(other)).toEqual(presenceOf(one));
      }),
    );
  });
});
