import { codesOf } from '@/domain/answers/codes';
import type { Answers } from '@/domain/answers/value';
import { priorities } from '@/domain/screening/outcome';
import type { RuleId } from '@/domain/screening/rule-ids';
import { levelFor } from './alert-level';
import type { AlertReason } from './alert-reason';
import { type AnswersSafety, isRefusal } from './safety-of-answers';
import { isSafetyQuestion } from './safety-questions';

/** What a save has to leave behind besides the answer. */
export type SaveEffect = {
  /** Tell the clinicians. */
  raise: AlertReason | null;
  /** Watch whether the patient now leaves. */
  watch: boolean;
  /** A positive answer was taken back: nothing is cleared, and the alert shows it. */
  isTakenBack: boolean;
};

type Looks = {
  before: AnswersSafety;
  after: AnswersSafety;
  /** The one answer alone, before and after. */
  alone: { before: AnswersSafety; after: AnswersSafety };
  /** False where the new answer equals the current one. */
  isChanged: boolean;
};

/**
 * Compares what the answers said with what they say now. A positive answer that says something new raises an alert at once, also
 * when one like it is there already: an alert that is open takes it in, and one that was closed was closed without knowing of it.
 */
export function safetyEffectOf({ before, after, alone, isChanged }: Looks): SaveEffect {
  const news = after.rules.some((rule) => !before.rules.includes(rule));
  const isNewlyPositive = isChanged && levelFor(alone.after.priority) !== null;
  const level = levelFor(after.priority);
  return {
    raise: (news || isNewlyPositive) && level !== null ? { level, rules: safetyRulesOf(after.rules), origin: 'answer' } : null,
    watch: after.ifLeft !== null && (news || isWatched(alone.after)),
    isTakenBack: isMilder(alone.after, alone.before),
  };
}

/** The rules that belong on an alert: those about safety. */
export const safetyRulesOf = (rules: readonly RuleId[]): RuleId[] => rules.filter((rule) => /^[SM]-/.test(rule));

const isWatched = (alone: AnswersSafety) => alone.ifLeft !== null || alone.isPositive;
const rank = ({ priority }: AnswersSafety) => priorities.indexOf(priority);
/** A refusal that becomes an answer takes nothing back; a positive answer that becomes a refusal does. */
const isMilder = (after: AnswersSafety, before: AnswersSafety) =>
  before.isPositive && (rank(after) > rank(before) || !after.isPositive);

const harmless: readonly string[] = ['no', 'not-at-all', '0', 'unknown', 'declined'];

/**
 * True while nothing was said that the rules of safety, by whatever pack, could make anything of, and no question about
 * suicide was refused. Words are not read here: each text is when it is saved.
 */
export const isQuiet = (answers: Answers): boolean =>
  Object.entries(answers).every(
    ([id, value]) => !isSafetyQuestion(id) || (!isRefusal(id, value) && codesOf(value).every((code) => harmless.includes(code))),
  );
