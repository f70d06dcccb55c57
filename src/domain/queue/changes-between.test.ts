import { expect, test } from 'vitest';
import type { AnswerValue } from '@/domain/answers/value';
import { changesBetween } from './changes-between';

const says = (text: string): AnswerValue => ({ kind: 'text', text });
const at = (hour: number) => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`;
const saved = (questionId: string, hour: number, text: string) => ({ questionId, value: says(text), savedAt: at(hour) });
const between = (...revisions: ReturnType<typeof saved>[]) => changesBetween(revisions, at(10), at(14));

test('an answer that became another stands with both', () => {
  expect(between(saved('a', 8, 'one'), saved('a', 12, 'two'))).toEqual([
    { questionId: 'a', before: says('one'), now: says('two') },
  ]);
});

test('an answer that was not there before has nothing before it', () => {
  expect(between(saved('a', 12, 'one'))).toEqual([{ questionId: 'a', before: null, now: says('one') }]);
});

test('the last word on each side counts', () => {
  expect(between(saved('a', 7, 'old'), saved('a', 8, 'one'), saved('a', 11, 'slip'), saved('a', 12, 'two'))).toEqual([
    { questionId: 'a', before: says('one'), now: says('two') },
  ]);
});

test.each([
  ['was left alone', [saved('a', 8, 'one')]],
  ['was changed and changed back', [saved('a', 8, 'one'), saved('a', 11, 'two'), saved('a', 12, 'one')]],
  ['was changed before the question', [saved('a', 8, 'one'), saved('a', 10, 'two')]],
  ['was changed after the answer', [saved('a', 8, 'one'), saved('a', 15, 'two')]],
] as const)('an answer that %s is no change', (_, revisions) => {
  expect(between(...revisions)).toEqual([]);
});

test('what was saved with the answer itself belongs to it', () => {
  expect(between(saved('a', 8, 'one'), saved('a', 14, 'two'))).toHaveLength(1);
});
