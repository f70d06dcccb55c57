import { expect, test } from 'vitest';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { asksLicensedScreen, screenKey } from '@/domain/answers/suicide-screen';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import { completeAnswers } from '@/testing/complete-answers';
import { safetyOfAnswers } from './safety-of-answers';
import { type SetAsideAnswer, withSetAside } from './set-aside';

const today = '2026-11-24';
const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const aside = (questionId: string, value: AnswerValue): SetAsideAnswer => ({ questionId, value });
const rulesOf = (answers: Answers, ...all: SetAsideAnswer[]) =>
  safetyOfAnswers(withSetAside(answers, all, today, clinicPack), today, clinicPack).rules;
const refused: AnswerValue = { kind: 'declined' };

test('the graver of two answers counts, whichever came first', () => {
  expect(rulesOf(completeAnswers(), aside('asq.1', code('yes')), aside('asq.1', code('no')))).toEqual(['S-02']);
  expect(rulesOf(completeAnswers({ 'asq.1': code('yes') }), aside('asq.1', code('no')))).toEqual(['S-02']);
});

test('a refusal of the screen that this case is not asked hides no yes, standing or set aside', () => {
  const other = aside('cssrs.2', refused);
  expect(rulesOf(completeAnswers({ 'asq.1': code('yes') }), other)).toEqual(['S-02']);
  for (const all of [
    [other, aside('asq.5', code('yes'))],
    [aside('asq.5', code('yes')), other],
  ])
    expect(rulesOf(completeAnswers(), ...all)).toContain('S-01');
});

test('a yes of the screen that this case is not asked counts where it is the graver', () => {
  expect(rulesOf(completeAnswers({ 'asq.1': code('yes') }), aside('cssrs.4', code('yes')))).toContain('S-01');
  expect(
    rulesOf({ [screenKey]: asksLicensedScreen, 'cssrs.1': code('no'), 'cssrs.2': code('no') }, aside('asq.1', code('yes'))),
  ).toContain('S-02');
});
