import { readStoredAnswer } from '@/domain/answers/stored-answer';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import type { CurrentAnswer } from '@/domain/answers/views';
import type { AnswerRow } from '@/server/db/answers';
import { idOf, log } from '@/server/log';

/** Stored rows as the domain reads them. A value that no longer fits counts as not answered; it is never guessed at. */
export function answersFrom(rows: readonly AnswerRow[]): Answers {
  const answers: Record<string, AnswerValue> = {};
  for (const row of rows) {
    const value = readValue(row);
    if (value !== null) answers[row.questionId] = value;
  }
  return answers;
}

/** The same with revision and moment, as the screens need them. */
export function currentAnswersFrom(rows: readonly AnswerRow[]): CurrentAnswer[] {
  return rows.flatMap((row) => {
    const value = readValue(row);
    const { questionId, revision, savedAt } = row;
    return value === null ? [] : [{ questionId, value, revision, savedAt: savedAt.toISOString() }];
  });
}

// Nearly all answers are one of a few hundred codes, read again at every save: those are checked once and then known.
const known = new Map<string, AnswerValue>();
const mostKnown = 5_000;

/** A stored value, or null when it no longer fits. */
function readValue({ questionId, value }: AnswerRow): AnswerValue | null {
  const key = JSON.stringify(value);
  const before = known.get(key);
  if (before !== undefined) return before;
  const read = readStoredAnswer(value);
  if (read === null) {
    log.warn('answers.unreadable', { ids: { questionId: idOf(questionId) } });
    return null;
  }
  const isCode = read.kind === 'choice' || read.kind === 'unknown' || read.kind === 'declined';
  if (isCode && known.size < mostKnown) known.set(key, Object.freeze(read));
  return read;
}
