import { codesOf } from '@/domain/answers/codes';
import type { Answers } from '@/domain/answers/value';
import { priorities } from '@/domain/screening/outcome';
import type { RuleId } from '@/domain/screening/rule-ids';
import type { Safety } from '@/domain/screening/safety-on-save';
import { levelFor } from './alert-level';
import type { AlertReason } from './alert-reason';

/** What a save has to leave behind besides the answer. */
export type OnSave = {
  /** Tell the clinicians. */
  raise: AlertReason | null;
  /** Watch whether the patient now leaves. */
  watch: boolean;
  /** A positive answer was taken back: nothing is cleared, and it is said. */
  isTakenBack: boolean;
};

type Looks = {
  before: Safety;
  after: Safety /** The one answer alone, before and after. */;
  alone: { before: Safety; after: Safety };
};

/**
 * Compares what the answers said with what they say now. Only news leaves something behind: the later saves of a patient
 * whose alert is open cost nothing.
 */
export function onSave({ before, after, alone }: Looks): OnSave {
  const news = after.rules.some((rule) => !before.rules.includes(rule));
  const level = levelFor(after.priority);
  return {
    raise: news && level !== null ? { level, rules: graveOf(after.rules), origin: 'answer' } : null,
    watch: after.ifLeft !== null && (news || isWorrying(alone.after)),
    isTakenBack: isMilder(alone.after, alone.before),
  };
}

/** The rules that belong on an alert: those about safety. */
export const graveOf = (rules: readonly RuleId[]): RuleId[] => rules.filter((rule) => /^[SM]-/.test(rule));

const isWorrying = ({ ifLeft, rules }: Safety) => ifLeft !== null || rules.length > 0;
const rank = ({ priority }: Safety) => priorities.indexOf(priority);
const isMilder = (after: Safety, before: Safety) => isWorrying(before) && (rank(after) > rank(before) || !isWorrying(after));

/**
 * Whether the rules of safety hear the answer to this question at all: the suicide screen, item 9, item 12 of the QIDS-SR16,
 * the red flag of the body and the help button. What is said to any other changes nothing in them, so its save need not ask.
 */
export const isSafetyQuestion = (questionId: string): boolean =>
  /^(asq|cssrs)\./.test(questionId) || ['phq9.9', 'qids.12', 'med.6', 'safety.help-now'].includes(questionId);

const harmless: readonly string[] = ['no', 'not-at-all', '0', 'unknown', 'declined'];

/** True while nothing was said that the rules of safety, by whatever pack, could make anything of. */
export const isQuiet = (answers: Answers): boolean =>
  Object.entries(answers).every(
    ([id, value]) => !isSafetyQuestion(id) || codesOf(value).every((code) => harmless.includes(code)),
  );
