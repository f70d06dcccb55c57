import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '@/domain/answers/question';
import { allQuestions } from '@/domain/answers/questionnaire';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import { completeAnswers } from '@/testing/complete-answers';
import { isQuiet, safetyEffectOf } from './alert-on-save';
import { safetyOfAnswers } from './safety-of-answers';
import { aboutSafety, isSafetyQuestion } from './safety-questions';

const code = (one: string) => ({ kind: 'choice', code: one }) as const;
const no = Object.fromEntries(['asq.1', 'asq.2', 'asq.3', 'asq.4'].map((id) => [id, code('no')]));
const look = (answers: Answers) => safetyOfAnswers(answers, '2026-11-24', clinicPack);

function saving(before: Answers, questionId: string, given: string | { kind: 'declined' }) {
  const value: AnswerValue = typeof given === 'string' ? code(given) : given;
  return safetyEffectOf({
    before: look(before),
    after: look({ ...before, [questionId]: value }),
    alone: { before: look({ [questionId]: before[questionId] }), after: look({ [questionId]: value }) },
    isChanged: JSON.stringify(before[questionId]) !== JSON.stringify(value),
  });
}

test('acting on thoughts now raises an alert at once', () => {
  expect(saving({ 'asq.1': code('yes') }, 'asq.5', 'yes')).toMatchObject({
    raise: { level: 'STAT', rules: ['S-01'] },
    watch: true,
  });
});

test('a yes to one of the first four is a call the same day', () => {
  expect(saving({}, 'asq.1', 'yes')).toMatchObject({ raise: { level: 'P1', rules: ['S-02'] }, watch: true, isTakenBack: false });
});

test('a medical red flag raises an alert as well', () => {
  expect(saving({}, 'med.6', 'yes')).toMatchObject({ raise: { level: 'STAT', rules: ['M-01'] } });
});

test('a mild item 9 is watched and tells nobody yet', () => {
  expect(saving({}, 'phq9.9', 'several-days')).toEqual({ raise: null, watch: true, isTakenBack: false });
});

test.each(['phq9.9', 'asq.1', 'asq.5', 'cssrs.2', 'cssrs.6r', 'qids.12'])('%s declined is watched and tells nobody yet', (id) => {
  expect(saving({}, id, { kind: 'declined' })).toEqual({ raise: null, watch: true, isTakenBack: false });
  expect(isQuiet({ [id]: { kind: 'declined' } })).toBe(false);
  expect(look({ [id]: { kind: 'declined' } }).ifLeft).toEqual({ rules: ['S-06'], priority: 'P1' });
});

test.each(['med.6', 'asq.4.when', 'phq9.1'])('%s declined is no refusal to speak of suicide', (id) => {
  expect(saving({}, id, { kind: 'declined' })).toEqual({ raise: null, watch: false, isTakenBack: false });
});

test('leaving after a yes and a refusal names both', () => {
  expect(look({ 'asq.1': code('yes'), 'asq.2': { kind: 'declined' } }).ifLeft?.rules).toEqual(['S-02', 'S-06', 'S-08']);
});

test('a refusal that becomes a no takes nothing back', () => {
  expect(saving({ 'asq.1': { kind: 'declined' } }, 'asq.1', 'no').isTakenBack).toBe(false);
});

test('a second yes raises an alert again, and the same yes does not', () => {
  expect(saving({ 'asq.1': code('yes') }, 'asq.2', 'yes').raise).toMatchObject({ level: 'P1', rules: ['S-02'] });
  expect(saving({ 'asq.1': code('yes') }, 'asq.1', 'yes')).toMatchObject({ raise: null, watch: true });
});

test('item 12 of the QIDS-SR16 is handled as item 9 is', () => {
  expect(saving({}, 'qids.12', '0')).toEqual({ raise: null, watch: false, isTakenBack: false });
  expect(saving({}, 'qids.12', '1')).toEqual({ raise: null, watch: true, isTakenBack: false });
  expect(saving(no, 'qids.12', '2')).toMatchObject({ raise: { level: 'P1', rules: ['S-05'] }, watch: true });
  expect(saving({}, 'qids.12', '3')).toMatchObject({ raise: { level: 'P1', rules: ['S-05'] }, watch: true });
});

test('a "no" that makes item 9 contradict the screen is news', () => {
  const three = { ...no, 'phq9.9': code('more-than-half'), 'asq.4': undefined };
  expect(saving(three, 'asq.4', 'no')).toMatchObject({ raise: { level: 'P1', rules: ['S-05'] } });
});

test('what has nothing to do with it leaves nothing behind, whatever the other answers are', () => {
  expect(saving({ 'asq.1': code('yes') }, 'phq9.1', 'nearly-every-day')).toEqual({
    raise: null,
    watch: false,
    isTakenBack: false,
  });
});

test.each([
  ['phq9.9', 'more-than-half', 'not-at-all'],
  ['phq9.9', 'several-days', 'not-at-all'],
  ['asq.2', 'yes', 'no'],
  ['med.6', 'yes', 'no'],
  ['qids.12', '1', '0'],
])('%s from %s to %s is taken back', (id, from, to) => {
  expect(saving({ [id]: code(from) }, id, to).isTakenBack).toBe(true);
});

test('a milder positive answer is still one', () => {
  expect(saving({ 'phq9.9': code('more-than-half') }, 'phq9.9', 'several-days').isTakenBack).toBe(false);
});

test('one yes taken back beside another is still taken back', () => {
  expect(saving({ 'asq.1': code('yes'), 'asq.2': code('yes') }, 'asq.2', 'no').isTakenBack).toBe(true);
});

test('a positive answer that is now declined is taken back', () => {
  expect(saving({ 'asq.2': code('yes') }, 'asq.2', { kind: 'declined' })).toMatchObject({ isTakenBack: true, watch: true });
});

/** Everything that can be said to a question with options; one thing that can be said to another. */
function sayable({ id, offers, ...question }: Question): AnswerValue[] {
  const codes = 'options' in question ? question.options.map(({ code }) => code) : [];
  const prepared = completeAnswers()[id];
  return [
    ...offers.map((kind) => ({ kind })),
    ...codes.map((one): AnswerValue => (question.kind === 'choice' ? code(one) : { kind: 'choices', codes: [one] })),
    ...(prepared === undefined ? [] : [prepared]),
  ];
}

const worrying: Answers = { ...completeAnswers(), 'phq9.9': code('several-days'), 'asq.1': code('yes'), 'asq.5': code('no') };
const others = allQuestions.filter(({ id }) => !isSafetyQuestion(id));

test.each(others.map((question) => [question.id, question] as const))('the rules of safety do not hear %s', (id, question) => {
  for (const base of [{}, completeAnswers(), worrying])
    for (const value of sayable(question)) expect(look({ ...base, [id]: value })).toEqual(look({ ...base, [id]: undefined }));
});

test.each(
  allQuestions.flatMap((question) =>
    // The day of an attempt is for the clinician; it changes no rule.
    isSafetyQuestion(question.id) && question.id !== 'asq.4.when' ? [[question.id, question] as const] : [],
  ),
)('they do hear %s', (id, question) => {
  const looks = [{}, completeAnswers(), worrying].map(
    (base) => new Set([undefined, ...sayable(question)].map((value) => JSON.stringify(look({ ...base, [id]: value })))).size,
  );
  expect(Math.max(...looks)).toBeGreaterThan(1);
});

test('while all is quiet no screen of safety comes, and one answer that is not ends the quiet', () => {
  const safetyQuestions = allQuestions.filter(({ id }) => isSafetyQuestion(id));
  const quietOf = (question: Question) => sayable(question).filter((value) => isQuiet({ [question.id]: value }));
  const quiet = safetyQuestions.filter((question) => quietOf(question).length > 0);
  const answers = fc.record(Object.fromEntries(quiet.map((one) => [one.id, fc.constantFrom(undefined, ...quietOf(one))])));
  fc.assert(
    fc.property(answers, (given) => {
      const { screenFor, rules, ifLeft } = look({ ...completeAnswers(), ...given });
      expect({ screenFor, rules, ifLeft }).toEqual({ screenFor: 'none', rules: [], ifLeft: null });
    }),
  );
  for (const question of safetyQuestions)
    for (const value of sayable(question)) {
      const { screenFor } = look({ 'asq.4': code('no'), [question.id]: value });
      if (screenFor !== 'none') expect(isQuiet({ [question.id]: value }), question.id).toBe(false);
    }
});

test('the answers about safety alone ask for the same screen as all answers', () => {
  const safetyQuestions = allQuestions.filter(({ id }) => isSafetyQuestion(id));
  const answered = fc.record(
    Object.fromEntries(safetyQuestions.map((one) => [one.id, fc.constantFrom(undefined, ...sayable(one))])),
  );
  fc.assert(
    fc.property(answered, (answers) => {
      const all = { ...completeAnswers(), ...answers };
      expect(look(aboutSafety(all)).screenFor).toBe(look(all).screenFor);
    }),
  );
});
