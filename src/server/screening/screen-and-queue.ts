import type { Answers } from '@/domain/answers/value';
import { mayMove } from '@/domain/journey';
import type { Facts } from '@/domain/screening/facts';
import { factsFromAnswers } from '@/domain/screening/facts-from-answers';
import { screen } from '@/domain/screening/screen';
import type { Screening } from '@/domain/screening/screening';
import { AppError } from '@/domain/shared/app-error';
import { clinicDay } from '@/domain/shared/time/local-date';
import { type Recorder, record } from '@/server/audit/record';
import { lockOpenAlertOf } from '@/server/db/alerts';
import { type FoundCase, moveCase } from '@/server/db/cases';
import type { Tx } from '@/server/db/client';
import { renewClaim } from '@/server/db/queue';
import { settleWatch } from '@/server/db/safety-watch';
import { insertScreening } from '@/server/db/screenings';
import { findWordsFound } from '@/server/db/words-found';
import { countingAnswers } from '@/server/safety/counting-answers';
import { sha256 } from '@/server/sha-256';
import { packInForce } from './pack-in-force';

/** Screens the answers by the rules in force, keeps the result and puts the case before the clinicians. The caller holds the case's lock. */
export async function screenAndQueue(
  tx: Tx,
  { actor, now }: { actor: Recorder; now: Date },
  { theCase, answers }: { theCase: FoundCase; answers: Answers },
): Promise<Screening> {
  const { id: caseId, stage } = theCase;
  if (!mayMove(stage, 'queue')) throw new AppError('wrong-stage');

  const { pack } = await packInForce(tx, now);
  const { value: benzodiazepineHighMgDiazepam } = pack.thresholds.benzodiazepineHighMgDiazepam;
  const counting = await countingAnswers(tx, caseId, answers, { now, pack });
  const told = factsFromAnswers(counting, clinicDay(now), { benzodiazepineHighMgDiazepam });
  const facts = { ...told, ...(await wordsFacts(tx, caseId, told)), ...(await openAlertFacts(tx, caseId)) };
  const result = screen(facts, pack, sha256);
  const screeningId = await insertScreening(tx, { caseId, at: now, facts, result, pack });
  await moveCase(tx, caseId, 'queue', { submittedAt: now });
  await settleWatch(tx, caseId, now); // the sitting ends here: who handed in has not left
  await renewClaim(tx, caseId, now); // while it lay with its patient, nobody forgot it
  await record(tx, actor, now, { type: 'answers.submitted', caseId, screeningId });
  return result;
}

/** What was written elsewhere and a person must read; the answers in words are among the facts already. */
async function wordsFacts(tx: Tx, caseId: string, told: Facts): Promise<Pick<Facts, 'words'>> {
  const elsewhere = (await findWordsFound(tx, caseId)).filter(({ source }) => source !== 'answer').map(({ text }) => text);
  return elsewhere.length === 0 ? {} : { words: [...(told.words ?? []), ...elsewhere] };
}

/** What happened beside the answers and is not settled: the help button, and leaving. */
async function openAlertFacts(tx: Tx, caseId: string): Promise<Partial<Facts>> {
  const rules = (await lockOpenAlertOf(tx, caseId))?.rules ?? []; // held: it comes before the watch, as everywhere
  return { ...(rules.includes('S-07') && { helpNow: true }), ...(rules.includes('S-08') && { abandoned: true }) };
}
