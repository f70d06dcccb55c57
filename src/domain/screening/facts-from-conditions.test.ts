import { expect, test } from 'vitest';
import { questionsFrom } from '@/domain/answers/from-conditions';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import type { ConditionQuestion } from '@/domain/conditions/condition';
import { conditionFact } from './facts-from-conditions';

const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const unsure: AnswerValue = { kind: 'unknown' };
const declined: AnswerValue = { kind: 'declined' };

const plain: ConditionQuestion = { id: 'med.90' };
const choices: ConditionQuestion = { id: 'med.91', codes: ['no', 'once', 'often'], yes: 'often' };
const branched: ConditionQuestion = { id: 'med.92', askedWhen: { anyOf: [{ question: 'med.9', codes: ['yes', 'unknown'] }] } };
const byTwo: ConditionQuestion = {
  id: 'med.93',
  askedWhen: { atLeast: 2, anyOf: ['med.9', 'med.10', 'med.11'].map((question) => ({ question, codes: ['yes'] })) },
};
const nested: ConditionQuestion = { id: 'med.94', askedWhen: { anyOf: [{ question: 'air.2', codes: ['yes'] }] } };

test.each<[string, ConditionQuestion, Answers, boolean | null]>([
  ['a yes', plain, { 'med.90': code('yes') }, true],
  ['a no', plain, { 'med.90': code('no') }, false],
  ['not answered', plain, {}, null],
  ['not known', plain, { 'med.90': unsure }, null],
  ['declined', plain, { 'med.90': declined }, null],
  ['a code that is no answer to it', plain, { 'med.90': code('often') }, null],
  ['the code that means it', choices, { 'med.91': code('often') }, true],
  ['another code', choices, { 'med.91': code('once') }, false],
  ['not asked, because an earlier no rules it out', branched, { 'med.9': code('no') }, false],
  ['behind an open branch, not answered', branched, { 'med.9': code('yes') }, null],
  ['behind a branch that not knowing opens', branched, { 'med.9': unsure }, null],
  ['behind an earlier answer that was declined', branched, { 'med.9': declined }, null],
  ['behind an earlier question that was not answered', branched, {}, null],
  ['a yes that outlasts its branch', branched, { 'med.9': code('no'), 'med.92': code('yes') }, true],
  ['two of three, one possible', byTwo, { 'med.9': code('yes'), 'med.10': code('no'), 'med.11': code('no') }, false],
  ['two of three, one not known', byTwo, { 'med.9': code('yes'), 'med.10': code('no'), 'med.11': unsure }, null],
  ['behind a question whose own branch an answer closes', nested, { 'air.1': code('no') }, false],
  ['behind a question whose own branch is open', nested, { 'air.1': unsure }, null],
])('%s', (_, question, answers, fact) => {
  expect(conditionFact(question, answers)).toBe(fact);
});

test('conditions with one question ask it once, and behind a branch what meets them is kept', () => {
  const other: ConditionQuestion = { ...choices, yes: 'once' };
  const [first, ...more] = questionsFrom([choices, other]);
  expect([first?.id, more]).toEqual(['med.91', []]);
  expect(questionsFrom([branched])).toMatchObject([
    { id: 'med.92', askedWhen: branched.askedWhen, keptCodes: ['yes'], options: [{ code: 'yes' }, { code: 'no' }] },
  ]);
  const both = [choices, other].map((one) => ({ ...one, askedWhen: branched.askedWhen }));
  expect(questionsFrom(both)[0]?.keptCodes).toEqual(['often', 'once']);
  expect(questionsFrom([plain])[0]?.keptCodes).toBeUndefined();
});
