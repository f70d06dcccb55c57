import type { Answers } from '@/domain/answers/value';
import { mayMove } from '@/domain/journey';
import type { Screening } from '@/domain/screening/screening';
import { AppError } from '@/domain/shared/app-error';
import { type Recorder, record } from '@/server/audit/record';
import { type FoundCase, moveCase } from '@/server/db/cases';
import type { Tx } from '@/server/db/client';
import { renewClaim } from '@/server/db/queue';
import { settleWatch } from '@/server/db/safety-watch';
import { insertScreening } from '@/server/db/screenings';
import { screenCase } from './screen-case';

/** Screens the answers by the rules in force, keeps the result and puts the case before the clinicians. The caller holds the case's lock. */
export async function screenAndQueue(
  tx: Tx,
  { actor, now }: { actor: Recorder; now: Date },
  { theCase, answers }: { theCase: FoundCase; answers: Answers },
): Promise<Screening> {
  const { id: caseId, stage } = theCase;
  if (!mayMove(stage, 'queue')) throw new AppError('wrong-stage');

  const screened = await screenCase(tx, now, { caseId, answers });
  const screeningId = await insertScreening(tx, { ...screened, caseId, at: now, isAgain: false });
  await moveCase(tx, caseId, 'queue', { submittedAt: now });
  await settleWatch(tx, caseId, now); // the sitting ends here: who submitted has not left
  await renewClaim(tx, caseId, now); // while it lay with its patient, nobody forgot it
  await record(tx, actor, now, { type: 'answers.submitted', caseId, screeningId });
  return screened.result;
}
