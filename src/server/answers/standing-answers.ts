import { type Answers, AnswerValue } from '@/domain/answers/value';
import type { StandingAnswer } from '@/domain/answers/views';
import type { StoredAnswer } from '@/server/db/answers';
import { log } from '@/server/log';

/** Stored rows as the domain reads them. A value that no longer fits counts as not answered; it is never guessed at. */
export function answersFrom(rows: readonly StoredAnswer[]): Answers {
  return Object.fromEntries(standingFrom(rows).map(({ questionId, value }) => [questionId, value]));
}

/** The same with revision and moment, as the screens need them. */
export function standingFrom(rows: readonly StoredAnswer[]): StandingAnswer[] {
  return rows.flatMap(({ questionId, value, revision, savedAt }) => {
    const read = AnswerValue.safeParse(value);
    if (read.success) return [{ questionId, value: read.data, revision, savedAt: savedAt.toISOString() }];
    log.warn('answers.unreadable', { ids: { questionId } });
    return [];
  });
}
