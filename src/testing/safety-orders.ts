import fc from 'fast-check';
import type { completeAnswers } from './complete-answers';

/** What an answer, once delivered, must leave behind at the very least. */
export type Due = 'STAT' | 'P1' | 'recorded' | 'nothing';
/** Answers about safety by question and code, with what each must leave behind. */
export const dueByAnswer: Readonly<Record<string, Readonly<Record<string, Due>>>> = {
  'phq9.9': { 'not-at-all': 'nothing', 'several-days': 'recorded', 'nearly-every-day': 'P1', declined: 'recorded' },
  'asq.1': { no: 'nothing', yes: 'P1', declined: 'recorded' },
  'asq.2': { no: 'nothing', yes: 'P1', declined: 'recorded' },
  'asq.4': { no: 'nothing', yes: 'P1', declined: 'recorded' },
  'asq.5': { no: 'nothing', yes: 'STAT', declined: 'recorded' },
  'cssrs.2': { yes: 'recorded', declined: 'recorded' },
  'cssrs.4': { yes: 'STAT' },
  'med.6': { no: 'nothing', yes: 'STAT' },
};
const pairs = Object.entries(dueByAnswer).flatMap(([id, codes]) => Object.keys(codes).map((code) => [id, code] as const));

/** One thing that happens between a patient and the clinic. */
export type Step =
  | { do: 'save'; at: readonly [string, string]; from: 'new' | 'old' | 'never'; again: boolean; locale: 'en' | 'es' }
  | { do: 'form' | 'link' | 'own'; at: readonly [string, string]; neighbour: 'none' | 'good' | 'bad' | 'long' }
  | { do: 'submit' | 'close' | 'help' | 'leave' | 'withdraw' | 'sign-out' | 'expire' }
  | { do: 'ask'; again: readonly string[] };

const at = fc.constantFrom(...pairs);
/** Any of them; answers more often than the rest. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      ...{ do: fc.constant('save' as const), at, again: fc.boolean() },
      ...{ from: fc.constantFrom('new' as const, 'old' as const, 'never' as const) },
      locale: fc.constantFrom('en' as const, 'es' as const),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constantFrom('form' as const, 'link' as const, 'own' as const),
      at,
      neighbour: fc.constantFrom('none' as const, 'good' as const, 'bad' as const, 'long' as const),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constantFrom(
        ...(['submit', 'submit', 'close', 'close', 'close', 'help', 'leave', 'leave', 'withdraw', 'sign-out', 'expire'] as const),
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      again: fc.subarray(['phq9.9', 'asq.1', 'asq.4', 'log.1', 'vit.weight'], { minLength: 0 }),
    }),
  },
);
/** What sets the answers at the beginning apart from the complete ones: nothing, or the questions about suicide are open. */
export const start = fc.constantFrom<Parameters<typeof completeAnswers>[0]>(
  {},
  Object.fromEntries(['phq9.9', 'asq.1', 'asq.2', 'asq.3', 'asq.4'].map((id) => [id, undefined])),
);

/** The fields of a form with this answer, and with what stands beside it. */
export const fieldsOf = ([id, code]: readonly [string, string], neighbour: 'none' | 'good' | 'bad' | 'long') => ({
  [id]: code,
  ...(neighbour === 'good' && { 'log.1': 'yes' }),
  ...(neighbour === 'bad' && { 'vit.weight': 'abc', 'log.1': 'yes' }),
});
