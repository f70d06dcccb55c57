import { readStoredAnswer } from '@/domain/answers/stored-answer';
import type { Answers } from '@/domain/answers/value';
import { withSetAside } from '@/domain/safety/set-aside';
import type { RulePack } from '@/domain/screening/rule-pack';
import { clinicDay } from '@/domain/shared/time/local-date';
import type { Tx } from '@/server/db/client';
import { findOpenSetAside } from '@/server/db/set-aside-answers';

type By = { now: Date; pack: RulePack; since: 'hand-in' | 'ever' };

/** The answers the safety rules must look at: those that stand, and over them the graver ones that were set aside and are not settled. */
export async function answersForSafety(tx: Tx, caseId: string, current: Answers, { now, pack, since }: By): Promise<Answers> {
  const aside = (await findOpenSetAside(tx, caseId, since)).flatMap(({ questionId, value }) => {
    const read = readStoredAnswer(value);
    return read === null ? [] : [{ questionId, value: read }];
  });
  return aside.length === 0 ? current : withSetAside(current, aside, clinicDay(now), pack);
}
