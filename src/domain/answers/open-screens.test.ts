import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeAnswers } from '@/testing/complete-answers';
import { openScreensOf } from './open-screens';
import { askedIn, askedPlaces, stepAt } from './flow';
import { allQuestions, sections } from './questionnaire';
import { gate } from './sections/about';
import type { Answers, AnswerValue } from './value';

const screensWith = (answers: Answers) =>
  sections.flatMap(({ steps }, s) =>
    steps.map(({ questions }, n) => ({
      path: `${s + 1}/${n + 1}`,
      questions: questions.map((question) => ({ question, value: answers[question.id] ?? null, revision: 0 })),
    })),
  );
const held = (answers: Answers) =>
  openScreensOf(
    screensWith(answers),
    gate.map(({ id }) => id),
  ).map(({ path, questions }) => [path, questions.map(({ question }) => question.id)]);
const onServer = (answers: Answers) =>
  askedPlaces(answers).map((place) => {
    const step = stepAt(place);
    return [`${place.section}/${place.step}`, step === null ? [] : askedIn(step, answers).map(({ id }) => id)];
  });

test('nobody is asked about suicide ahead of the gate', () => {
  const ids = held({}).flatMap(([, questions]) => questions);
  expect(ids).toContain('about.name');
  expect(ids).not.toContain('asq.1');
});

const complete = completeAnswers();
/** Any answer to a choice, the complete one to everything else, or none. */
const someAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    allQuestions.map((question) => {
      const given: AnswerValue[] =
        question.kind === 'choice' ? question.options.map(({ code }): AnswerValue => ({ kind: 'choice', code })) : [];
      const usual = complete[question.id];
      return [
        question.id,
        fc.constantFrom(...given, ...(usual === undefined ? [undefined, { kind: 'declined' as const }] : [usual, usual])),
      ];
    }),
  ),
);

test('a page that follows the questions by itself asks what the server would ask, whatever was answered', () => {
  fc.assert(
    fc.property(someAnswers, fc.subarray(allQuestions.map(({ id }) => id)), (answers, open) => {
      const given = { ...answers, ...Object.fromEntries(open.slice(0, 3).map((id) => [id, undefined])) };
      expect(held(given)).toEqual(onServer(given));
    }),
    { numRuns: 200 },
  );
});
