import { z } from 'zod';
import { answersFrom } from '@/server/answers/current-answers';
import { type Recorder, record } from '@/server/audit/record';
import { findAnswers } from '@/server/db/answers';
import type { Tx } from '@/server/db/client';
import { findNewestScreening, insertScreening } from '@/server/db/screenings';
import { screenCase } from './screen-case';

/**
 * Something about safety came after the answers were submitted: the case is screened anew where it is, so that its priority, its
 * findings and the order of the queue say so. It is moved nowhere, and its clock runs on from when it was submitted. Before the
 * first screening, and where nothing is new to the rules, nothing happens. The caller holds the case's lock.
 */
export async function screenAgain(tx: Tx, { actor, now }: { actor: Recorder; now: Date }, caseId: string): Promise<void> {
  const newest = await findNewestScreening(tx, caseId);
  if (newest === null) return;
  const answers = answersFrom(await findAnswers(tx, caseId));
  const screened = await screenCase(tx, now, { caseId, answers, beside: besideIn(newest.facts) });
  if (screened.result.inputsHash === newest.inputsHash) return;
  const screeningId = await insertScreening(tx, { ...screened, caseId, at: now, isAgain: true });
  await record(tx, actor, now, { type: 'case.screened-again', caseId, screeningId });
}

const Beside = z.object({ helpNow: z.boolean().nullish(), abandoned: z.boolean().nullish() }).catch({});

/** Out of the facts of any edition. */
function besideIn(stored: unknown) {
  const { helpNow, abandoned } = Beside.parse(stored);
  return { ...(helpNow && { helpNow }), ...(abandoned && { abandoned }) };
}
