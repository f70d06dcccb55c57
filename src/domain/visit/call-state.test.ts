import { describe, expect, test } from 'vitest';
import { callStates, isOpen, isOver, mayCallMove, statesBefore } from './call-state';

describe('the call of a visit', () => {
  test.each([
    ['the patient arrives', 'SCHEDULED', 'CHECKED_IN'],
    ['the patient steps out and comes back', 'LEFT_QUEUE', 'CHECKED_IN'],
    ['the consultant lets the patient in', 'CHECKED_IN', 'ADMITTED'],
    ['both are there', 'ADMITTED', 'IN_CALL'],
    ['the line breaks', 'IN_CALL', 'INTERRUPTED'],
    ['the line is back', 'INTERRUPTED', 'IN_CALL'],
    ['the patient is asked to wait again', 'IN_CALL', 'CHECKED_IN'],
    ['the consultant ends an interrupted call', 'INTERRUPTED', 'ENDED'],
  ] as const)('%s', (_, from, to) => expect(mayCallMove(from, to)).toBe(true));

  test.each([
    ['nobody is let in before arriving', 'SCHEDULED', 'ADMITTED'],
    ['nobody is let in after leaving', 'LEFT_QUEUE', 'ADMITTED'],
    ['a second admission is none', 'ADMITTED', 'ADMITTED'],
    ['the room is not entered from the waiting room', 'CHECKED_IN', 'IN_CALL'],
    ['a patient in the call has not left the queue', 'IN_CALL', 'LEFT_QUEUE'],
  ] as const)('%s', (_, from, to) => expect(mayCallMove(from, to)).toBe(false));

  test.each(callStates.filter(isOver))('%s is the end', (state) => {
    for (const to of callStates) expect(mayCallMove(state, to)).toBe(false);
  });

  test('only a checked-in patient can be admitted, or one whose line broke before both were there', () => {
    expect(statesBefore('ADMITTED')).toEqual(['CHECKED_IN', 'INTERRUPTED']);
  });

  test('a room is open between admission and the end', () => {
    expect(callStates.filter(isOpen)).toEqual(['ADMITTED', 'IN_CALL', 'INTERRUPTED']);
  });
});
