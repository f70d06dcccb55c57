import { expect, test } from 'vitest';
import type { NoteView } from '@/domain/visit/views';
import { takeUpNote } from './take-up-note';

const drawn = (text: string, version: number) => ({ text, decision: null, version }) as NoteView;
const kept = (text: string, version: number, more: { unanswered?: string; savedAt?: string } = {}) => ({
  ...{ text, decision: null, version, savedAt: more.savedAt ?? null },
  unanswered: more.unanswered === undefined ? null : { text: more.unanswered, decision: null },
});

test('what the server has already is not taken up', () => {
  expect(takeUpNote(kept('Sleeps badly.', 1), drawn('Sleeps badly.', 2))).toEqual({ kind: 'forget' });
  expect(takeUpNote(kept('Sleeps.', 2, { savedAt: 'then' }), drawn('Sleeps badly.', 2))).toEqual({ kind: 'forget' });
});

test('unsaved words stand again on top of the version they were written on', () => {
  const taken = takeUpNote(kept('Sleeps badly.', 2), drawn('Sleeps.', 2));
  expect(taken).toMatchObject({ kind: 'restore', text: 'Sleeps badly.', version: 2, isSaved: false, theirs: null });
});

test('what was saved elsewhere meanwhile is shown beside them, and nothing is written over it', () => {
  const taken = takeUpNote(kept('Sleeps badly.', 1), drawn('Sleeps well.', 2));
  expect(taken).toMatchObject({ kind: 'restore', text: 'Sleeps badly.', theirs: { text: 'Sleeps well.' } });
});

test('an own save whose answer never came is no version of somebody else', () => {
  const taken = takeUpNote(kept('Sleeps badly now.', 1, { unanswered: 'Sleeps badly.' }), drawn('Sleeps badly.', 2));
  expect(taken).toMatchObject({ kind: 'restore', version: 2, theirs: null, unanswered: null });
});

test('a save that may yet arrive is sent again as it was', () => {
  const taken = takeUpNote(kept('Sleeps badly now.', 1, { unanswered: 'Sleeps badly.' }), drawn('', 1));
  expect(taken).toMatchObject({ kind: 'restore', version: 1, unanswered: { text: 'Sleeps badly.' } });
});

test('a page that was drawn before the last save counts on from what this tab knows', () => {
  const taken = takeUpNote(kept('Sleeps badly.', 3, { savedAt: 'then' }), drawn('Sleeps.', 2));
  expect(taken).toMatchObject({ kind: 'restore', version: 3, isSaved: true, theirs: null });
});
