import { expect, test } from 'vitest';
import { completeAnswers } from '@/testing/complete-answers';
import { followsIn, withFollowUps } from './follow-ups';

test.each([
  [['asq.1'], ['asq.1', 'asq.5']],
  [['asq.2'], ['asq.2', 'asq.5']],
  [
    ['log.1', 'asq.4'],
    ['asq.4', 'asq.4.when', 'asq.5', 'log.1'],
  ],
  [['asq.5'], ['asq.5']],
  [['cssrs.2'], ['cssrs.2', 'cssrs.3', 'cssrs.4', 'cssrs.5']],
  [['cssrs.6'], ['cssrs.6', 'cssrs.6r']],
  [['drug.1'], ['drug.1']],
  [[], []],
])('%j is asked with %j', (ids, all) => {
  expect(withFollowUps(ids)).toEqual(all);
  expect(withFollowUps(all)).toEqual(all);
});

test('how hard it made things comes along with item 9 where it was not given yet', () => {
  expect(withFollowUps(['phq9.9'], completeAnswers())).toEqual(['phq9.9']);
  expect(withFollowUps(['phq9.9'], completeAnswers({ 'phq9.difficulty': undefined }))).toEqual(['phq9.9', 'phq9.difficulty']);
});

test('only what stands on the same page is said to follow', () => {
  expect(followsIn('asq.5', ['asq.1', 'asq.5'])).toBe(true);
  expect(followsIn('asq.5', ['asq.5'])).toBe(false);
  expect(followsIn('asq.1', ['asq.1', 'asq.5'])).toBe(false);
});
