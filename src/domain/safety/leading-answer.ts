import { codesOf } from '@/domain/answers/codes';
import type { AnswerValue } from '@/domain/answers/value';

/** Gravest first: what the suicide screen asks about now, then before, then what only points there. */
const byGravity = [
  ...['asq.5', 'cssrs.5', 'cssrs.4', 'asq.4', 'cssrs.6', 'cssrs.3', 'asq.3', 'cssrs.2', 'asq.2', 'cssrs.1', 'asq.1'],
  ...['phq9.9', 'qids.12', 'med.6'],
] as const;
const harmless: readonly string[] = ['no', 'not-at-all', '0'];

export type GivenAnswer = { questionId: string; value: AnswerValue; savedAt: string; stands: boolean };

const rankOf = ({ questionId }: GivenAnswer) => {
  const place = byGravity.findIndex((id) => id === questionId);
  return place === -1 ? byGravity.length : place;
};
/** Anything but a plain no; what is not known worries too. */
export const isWorryingAnswer = ({ value }: Pick<GivenAnswer, 'value'>) =>
  codesOf(value).some((code) => !harmless.includes(code));

/** Worrying answers first, the gravest question first, of the same question the newest. What is not known stays among them. */
export function gravestFirst<S extends GivenAnswer>(answers: readonly S[]): S[] {
  return answers.toSorted(
    (a, b) =>
      Number(isWorryingAnswer(b)) - Number(isWorryingAnswer(a)) || rankOf(a) - rankOf(b) || b.savedAt.localeCompare(a.savedAt),
  );
}

/** The one answer that an alert shows first, taken back or not; null where none was worrying, as when help was asked for by its button. */
export const leadingAnswer = <S extends GivenAnswer>(answers: readonly S[]): S | null =>
  gravestFirst(answers).find(isWorryingAnswer) ?? null;
