import type { Answers, AnswerValue } from '@/domain/answers/value';
import { factsFromAnswers } from '@/domain/screening/facts-from-answers';
import { priorities } from '@/domain/screening/outcome';
import type { RuleId } from '@/domain/screening/rule-ids';
import type { RulePack } from '@/domain/screening/rule-pack';
import { graverScreen, type Safety, safetyOf } from '@/domain/screening/safety-on-save';
import { isSuicideQuestion } from './safety-questions';

/** What the safety rules make of answers, with what they cannot see: facts hold null for a refusal, as for no answer at all. */
export type AnswersSafety = Safety & {
  /** Something positive was answered: thoughts of death or suicide, a red flag, the help button. */
  isPositive: boolean;
  /** A question about suicide was refused. Leaving then is S-06, as leaving it unanswered is. */
  isRefused: boolean;
};

/** Whether this answer refuses a question about suicide. "I don't know" to such a question settles no more than a refusal. */
export const isRefusal = (questionId: string, value: AnswerValue | undefined): boolean =>
  isSuicideQuestion(questionId) && (value?.kind === 'declined' || value?.kind === 'unknown');

/** Judges the current answers, or one alone. `today` is the clinic's day (YYYY-MM-DD). */
export function safetyOfAnswers(answers: Answers, today: string, pack: RulePack): AnswersSafety {
  const safety = safetyOf(factsFromAnswers(answers, today), pack);
  const isPositive = safety.ifLeft !== null || safety.rules.length > 0;
  const isRefused = Object.entries(answers).some(([id, value]) => isRefusal(id, value));
  if (!isRefused) return { ...safety, isPositive, isRefused };
  const rules: RuleId[] = [...new Set<RuleId>([...(safety.ifLeft?.rules ?? []), 'S-06'])].sort();
  const priority = graver(safety.ifLeft?.priority ?? 'P1', 'P1');
  return { ...safety, isPositive, isRefused, ifLeft: { rules, priority } };
}

/** Two judgments as one: every rule of both, and the graver of all else. */
export function bothOf(a: AnswersSafety, b: AnswersSafety): AnswersSafety {
  const rulesOf = (one: readonly RuleId[], other: readonly RuleId[]) => [...new Set([...one, ...other])].sort();
  const ifLeft =
    a.ifLeft === null || b.ifLeft === null
      ? (a.ifLeft ?? b.ifLeft)
      : { rules: rulesOf(a.ifLeft.rules, b.ifLeft.rules), priority: graver(a.ifLeft.priority, b.ifLeft.priority) };
  return {
    tier: a.tier,
    rules: rulesOf(a.rules, b.rules),
    screenFor: graverScreen(a.screenFor, b.screenFor),
    priority: graver(a.priority, b.priority),
    ifLeft,
    isPositive: a.isPositive || b.isPositive,
    isRefused: a.isRefused || b.isRefused,
  };
}

type Priority = Safety['priority'];
const graver = (a: Priority, b: Priority): Priority => (priorities.indexOf(a) <= priorities.indexOf(b) ? a : b);

/** Whether an answer by itself calls for somebody: it is positive, or a refusal. */
export const isWorrying = ({ isPositive, isRefused }: Pick<AnswersSafety, 'isPositive' | 'isRefused'>): boolean =>
  isPositive || isRefused;
