import { expect, test } from 'vitest';
import type { AnswerValue } from '@/domain/answers/value';
import { failedTrial } from '@/testing/complete-answers';
import { entryChanges } from './entry-changes';

const id = (n: number) => `0198c000-0000-7000-8000-00000000000${n}`;
const list = (...trials: ReturnType<typeof failedTrial>[]): AnswerValue => ({ kind: 'trials', trials });
const sertraline = failedTrial(id(1), 'sertraline', { doseMgPerDay: 'unknown' });

test('of a changed entry only what differs is named, on both sides', () => {
  const venlafaxine = failedTrial(id(2), 'venlafaxine');
  expect(entryChanges(list(sertraline, venlafaxine), list({ ...sertraline, doseMgPerDay: 200 }, venlafaxine))).toEqual([
    {
      name: 'sertraline',
      before: [{ detail: 'doseMgPerDay', value: 'unknown' }],
      now: [{ detail: 'doseMgPerDay', value: 200 }],
    },
  ]);
});

test('an entry that came has nothing before it, one that went has nothing after', () => {
  expect(entryChanges(null, list(sertraline))).toMatchObject([
    { name: 'sertraline', before: null, now: [{}, {}, {}, {}, {}, {}] },
  ]);
  expect(entryChanges(list(sertraline), list())).toMatchObject([{ name: 'sertraline', now: null }]);
});

test('a name put right shows both', () => {
  expect(entryChanges(list(sertraline), list({ ...sertraline, name: 'setraline' }))).toMatchObject([
    { name: 'sertraline → setraline', before: [], now: [] },
  ]);
});

test('what is no list has no entries', () => {
  expect(entryChanges({ kind: 'text', text: 'a' }, { kind: 'text', text: 'b' })).toEqual([]);
});
