import { expect, test } from 'vitest';
import { keptAtStart } from '@/domain/answers/licensed-packs';
import { completeAnswers } from '@/testing/complete-answers';
import { mayAskAgain, openQuestions } from './ask-again';

test('what is answered in licensed words is not asked again by a link, which has none of them', () => {
  const kept = Object.fromEntries(keptAtStart(['cssrs-screener', 'mdq', 'qids-sr16', 'dast-10']));
  const used = { 'drug.1': { kind: 'choice', code: 'monthly' } } as const;
  const answers = { ...completeAnswers(used), ...kept };
  expect(mayAskAgain(answers).filter(({ licensed }) => licensed !== undefined)).toEqual([]);
  expect(openQuestions(answers).map(({ id }) => id)).toEqual(['sub.1', 'sub.3', 'sub.4']);
  expect(mayAskAgain(answers).map(({ id }) => id)).toContain('bip.6');
});
