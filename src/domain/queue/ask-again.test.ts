import { expect, test } from 'vitest';
import type { Answers } from '@/domain/answers/value';
import { completeAnswers } from '@/testing/complete-answers';
import { mayAskAgain, openQuestions } from './ask-again';

const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);
const open = (change: Answers) => idsOf(openQuestions(completeAnswers(change)));

test('nothing is open where everything was answered', () => expect(open({})).toEqual([]));

test('a missing answer and "I don’t know" are open, "I’d rather not say" is an answer', () => {
  const change: Answers = { 'med.5': { kind: 'unknown' }, 'med.6': { kind: 'declined' }, 'log.1': undefined };
  expect(open(change)).toEqual(['med.5', 'log.1']);
});

test.each(['trials.list', 'medicines.list', 'about.birth-date'])('%s is never asked again by link', (id) => {
  expect(idsOf(mayAskAgain(completeAnswers()))).not.toContain(id);
});

test('what the answers do not call for cannot be asked again', () => {
  expect(idsOf(mayAskAgain(completeAnswers()))).not.toContain('pcptsd5.1');
});

test('no question about suicide is asked before the clinic can reach the person', () => {
  const unreachable = completeAnswers({ 'about.phone': undefined });
  expect(idsOf(mayAskAgain(completeAnswers()))).toContain('asq.1');
  expect(idsOf(mayAskAgain(unreachable)).filter((id) => id.startsWith('asq.'))).toEqual([]);
});
