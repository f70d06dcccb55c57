import type { Actor } from '@/domain/access/permissions';
import { answersFrom } from '@/server/answers/current-answers';
import { record } from '@/server/audit/record';
import { findAnswers, lockPatient } from '@/server/db/answers';
import { type FoundCase, findNewestCaseOf, insertCase, lockCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { raiseAlert } from '@/server/safety/raise-alert';
import { screenAgain } from './screen-again';
import { screenAndQueue } from './screen-and-queue';

type Acting = { actor: Actor; now: Date };

/**
 * A signed-in patient asked the clinic to call now: the gravest alert there is, whatever their answers say. Where no case was
 * begun one is, so that the alert has its place; where one is being answered it goes before the clinicians as it is.
 */
export function requestHelp(acting: Acting): Promise<void> {
  return transaction(async (tx) => raiseHelp(tx, acting, await lockOwnCase(tx, acting)));
}

/** The newest case of this patient, begun where there is none, and held. */
export async function lockOwnCase(tx: Tx, { actor, now }: Acting): Promise<FoundCase> {
  await lockPatient(tx, actor.id);
  const caseId = (await findNewestCaseOf(tx, actor.id))?.id ?? (await beginCase(tx, { actor, now }));
  const theCase = await lockCase(tx, caseId);
  if (theCase === null) throw new Error('the case that was just found is gone');
  return theCase;
}

/** Pages at once, and puts answers that are still being given before the clinicians. The caller holds the case's lock. */
export async function raiseHelp(tx: Tx, { actor, now }: Acting, theCase: FoundCase): Promise<void> {
  const { id: caseId, stage } = theCase;
  await raiseAlert(tx, { by: actor, now }, { caseId, level: 'STAT', rules: ['S-07'], origin: 'help-now' });
  if (stage !== 'answers') return screenAgain(tx, { actor, now }, caseId);
  await screenAndQueue(tx, { actor, now }, { theCase, answers: answersFrom(await findAnswers(tx, caseId)) });
}

async function beginCase(tx: Tx, { actor, now }: Acting): Promise<string> {
  const { id: caseId } = await insertCase(tx, actor.id, now);
  await record(tx, actor, now, { type: 'case.started', caseId });
  return caseId;
}
