import { allQuestions, questionById } from '@/domain/answers/questionnaire';
import type { Question } from '@/domain/answers/question';
import type { Answers } from '@/domain/answers/value';
import type { SafetyPreview } from '@/domain/answers/views';
import { factsFromAnswers } from '@/domain/screening/facts-from-answers';
import type { RulePack } from '@/domain/screening/rule-pack';
import { graverScreen, type SafetyScreen, safetyOf } from '@/domain/screening/safety-on-save';
import { isSafetyQuestion } from './safety-questions';

/**
 * The screen that each answer to a safety question would lead to, known before it is given: a page without a connection shows the help at
 * once. Judged alone, with the current answers, and with what must have been said for the question to be asked; the gravest counts,
 * so that it may show help too early but never too late. `today` is the clinic's day (YYYY-MM-DD).
 */
export function previewSafety(answers: Answers, today: string, pack: RulePack): SafetyPreview {
  const screen = (given: Answers) => safetyOf(factsFromAnswers(given, today), pack).screenFor;
  const rows = allQuestions
    .filter(({ id }) => isSafetyQuestion(id))
    .map((question) => {
      const codes = question.kind === 'choice' ? question.options.map(({ code }) => code) : [];
      const premise = premiseOf(question);
      const led = codes.map((code): [string, SafetyScreen] => {
        const given: Answers = { [question.id]: { kind: 'choice', code } };
        return [code, [{}, answers, { ...answers, ...premise }].map((on) => screen({ ...on, ...given })).reduce(graverScreen)];
      });
      return [question.id, Object.fromEntries(led.filter(([, to]) => to !== 'none'))] as const;
    });
  return Object.fromEntries(rows.filter(([, led]) => Object.keys(led).length > 0));
}

/** The least that must have been answered for this question to be asked. */
function premiseOf({ askedWhen }: Question): Answers {
  const [first] = askedWhen?.anyOf ?? [];
  const code = first?.codes[0];
  const earlier = first === undefined ? null : questionById(first.question);
  if (earlier === null || code === undefined) return {};
  return { ...premiseOf(earlier), [earlier.id]: { kind: 'choice', code } };
}
