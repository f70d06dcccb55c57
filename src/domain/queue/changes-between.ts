import type { AnswerValue } from '@/domain/answers/value';

type Revision = { questionId: string; value: AnswerValue; savedAt: string };

/** A question whose answer became another one. Null: there was none. */
export type AnswerChange = { questionId: string; before: AnswerValue | null; now: AnswerValue };

/**
 * What became of the answers after one moment and up to another, the later one included: each question whose answer is not
 * what it was, lists included. What was changed and changed back is no change. Revisions come in order; all moments are
 * written alike (ISO, UTC, milliseconds), so they compare as they stand.
 */
export function changesBetween(revisions: readonly Revision[], from: string, until: string): AnswerChange[] {
  const changes = new Map<string, { before: AnswerValue | null; now: AnswerValue | null }>();
  for (const { questionId, value, savedAt } of revisions) {
    if (savedAt > until) continue;
    const known = changes.get(questionId) ?? { before: null, now: null };
    changes.set(questionId, savedAt <= from ? { before: value, now: null } : { ...known, now: value });
  }
  return [...changes].flatMap(([questionId, { before, now }]) =>
    now === null || JSON.stringify(before) === JSON.stringify(now) ? [] : [{ questionId, before, now }],
  );
}
