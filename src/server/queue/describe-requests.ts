import type { AnswerValue } from '@/domain/answers/value';
import type { RequestView } from '@/domain/queue/case-view';
import { changesBetween } from '@/domain/queue/changes-between';
import type { StoredDecision } from '@/server/db/decisions';
import type { FoundRequest } from '@/server/db/information-requests';

type Given = {
  decisions: readonly StoredDecision[];
  names: ReadonlyMap<string, string>;
  revisions: readonly { questionId: string; value: AnswerValue; savedAt: string }[];
};

/** Questions to the patient with what came back and what changed meanwhile, in the order given. A draft is nobody's to read. */
export function describeRequests(requests: readonly FoundRequest[], { decisions, names, revisions }: Given): RequestView[] {
  return requests.flatMap(({ id, decisionId, againIds, words, answeredAt, answeredBy }) => {
    const decision = decisions.find((one) => one.id === decisionId);
    if (decision === undefined) return [];
    const askedAt = decision.at.toISOString();
    const until = answeredAt?.toISOString() ?? null;
    return {
      ...{ id, askedAt, answeredBy },
      question: decision.toPatient,
      by: { id: decision.reviewerId, name: names.get(decision.reviewerId) ?? '' },
      again: againIds,
      answeredAt: until,
      words: until === null ? '' : words,
      changes: until === null ? [] : changesBetween(revisions, askedAt, until),
    };
  });
}
