import { expect, test } from 'vitest';
import type { QueueRow } from './queue-view';
import { readAgain, markSeen, type StableList } from './stable-list';

const you = 'you';
const row = (id: string, change: Partial<QueueRow> = {}): QueueRow => ({
  id,
  patientName: `Demo ${id}`,
  ageYears: 40,
  sex: 'F',
  language: 'en',
  phq9Total: 17,
  item9: 0,
  outcome: 'LIKELY_ELIGIBLE',
  priority: 'P2',
  hereBecause: [],
  missingCount: 0,
  waitsFor: 'reviewer',
  waitingSince: '2026-11-23T18:00:00.000Z',
  back: null,
  mayTake: true,
  waitedBeforeMs: 0,
  answered: null,
  claimedBy: null,
  claimedAt: null,
  alert: null,
  ...change,
});
const nothing: StableList = { shown: [], held: [] };
const start = (...rows: QueueRow[]) => readAgain(nothing, rows, true, you);
const ids = (list: StableList) => list.shown.map(({ id }) => id);

test('the first reading is shown at once, even under a hand', () => {
  expect(start(row('a'), row('b'))).toMatchObject({ shown: [{ id: 'a', lane: 'soon' }, { id: 'b' }], held: [] });
});

test('under a hand a new line waits to be called, and nothing moves', () => {
  const list = readAgain(start(row('a'), row('b')), [row('new', { priority: 'STAT' }), row('a'), row('b')], true, you);
  expect(ids(list)).toEqual(['a', 'b']);
  expect(list.held.map(({ id }) => id)).toEqual(['new']);
});

test('a line that became graver is marked and stays where it is until the list is called anew', () => {
  const graver = [row('b', { priority: 'STAT' }), row('a')];
  const held = readAgain(start(row('a'), row('b')), graver, true, you);
  expect(held.shown).toMatchObject([
    { id: 'a', changed: false },
    { id: 'b', changed: true, lane: 'soon', priority: 'STAT' },
  ]);
  const called = readAgain(held, graver, false, you);
  expect(called.shown).toMatchObject([
    { id: 'b', changed: true, lane: 'now' },
    { id: 'a', changed: false },
  ]);
});

test('a line that left is kept under the hand, said to be gone, and goes when the hand does', () => {
  const held = readAgain(start(row('a'), row('b')), [row('b')], true, you);
  expect(held.shown).toMatchObject([{ id: 'a', gone: true }, { id: 'b' }]);
  expect(ids(readAgain(held, [row('b')], false, you))).toEqual(['b']);
});

test('a colleague who takes a case is news; you who take it are not', () => {
  const taken = (by: string) => readAgain(start(row('a')), [row('a', { claimedBy: { id: by, name: by } })], true, you).shown[0];
  expect(taken('other')?.changed).toBe(true);
  expect(taken(you)?.changed).toBe(false);
});

test('a mark stays through later readings until the line was looked at', () => {
  const changed = readAgain(start(row('a')), [row('a', { missingCount: 2 })], true, you);
  const again = readAgain(changed, [row('a', { missingCount: 2 })], true, you);
  expect(again.shown[0]?.changed).toBe(true);
  expect(markSeen(again, 'a').shown[0]?.changed).toBe(false);
});
