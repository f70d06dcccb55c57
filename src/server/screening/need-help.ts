import type { Actor } from '@/domain/access/permissions';
import { answersFrom } from '@/server/answers/standing-answers';
import { record } from '@/server/audit/record';
import { findAnswers, lockPatient } from '@/server/db/answers';
import { findNewestCaseOf, insertCase, lockCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { raiseAlert } from '@/server/safety/raise-alert';
import { screenAndQueue } from './screen-and-queue';

/**
 * A signed-in patient pressed "I need help now": the gravest alert there is, whatever their answers say. Where no case was
 * begun one is, so that the alert has its place; where one is being answered it goes before the clinicians as it is.
 */
export function needHelp({ actor, now }: { actor: Actor; now: Date }): Promise<void> {
  return transaction(async (tx) => {
    await lockPatient(tx, actor.id);
    const caseId = (await findNewestCaseOf(tx, actor.id))?.id ?? (await beginCase(tx, { actor, now }));
    const theCase = await lockCase(tx, caseId);
    await raiseAlert(tx, { by: actor, now }, { caseId, level: 'STAT', rules: ['S-07'], origin: 'help-now' });
    if (theCase?.stage !== 'answers') return;
    await screenAndQueue(tx, { actor, now }, { theCase, answers: answersFrom(await findAnswers(tx, caseId)) });
  });
}

async function beginCase(tx: Tx, { actor, now }: { actor: Actor; now: Date }): Promise<string> {
  const { id: caseId } = await insertCase(tx, actor.id, now);
  await record(tx, actor, now, { type: 'case.started', caseId });
  return caseId;
}
