import type { AnswerValue } from '@/domain/answers/value';
import { wordingGiven } from '@/domain/answers/wording';
import type { ReportedAnswer } from './case-view';

type AnswerWithTime = { questionId: string; value: AnswerValue; savedAt: string };
type Asked = { questionId: string; locale: string; questionnaireVersion: string };

/** The current answers, each with the wording its newest revision was read in. Revisions come oldest first. */
export function answersWithWording(answers: readonly AnswerWithTime[], revisions: readonly Asked[]): ReportedAnswer[] {
  const newest = new Map(revisions.map((revision) => [revision.questionId, revision]));
  return answers.map((answer) => {
    const asked = newest.get(answer.questionId);
    return { ...answer, wording: asked === undefined ? null : wordingGiven(asked) };
  });
}
