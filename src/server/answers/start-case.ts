import { randomUUID } from 'node:crypto';
import type { Actor } from '@/domain/access/permissions';
import { keptAtStart } from '@/domain/answers/licensed-packs';
import { questionnaireVersion } from '@/domain/answers/questionnaire';
import type { AnswerValue } from '@/domain/answers/value';
import type { StartedCase } from '@/domain/answers/views';
import { record } from '@/server/audit/record';
import { lockPatient, writeAnswerIn } from '@/server/db/answers';
import { findOpenCaseOf, insertCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { installedInstruments } from './content-packs';

/**
 * Opens the patient's case, or gives the one that is open: two taps, or two devices, make one case. Which licensed questions
 * it is asked is settled now, so that a pack which comes or goes later changes no case halfway.
 */
export async function startCase({ actor, now }: { actor: Actor; now: Date }): Promise<StartedCase> {
  const kept = keptAtStart((await installedInstruments()).map(({ id }) => id));
  return transaction(async (tx) => {
    await lockPatient(tx, actor.id);
    const open = await findOpenCaseOf(tx, actor.id);
    if (open !== null) return { caseId: open.id };

    const { id: caseId } = await insertCase(tx, actor.id, now);
    await record(tx, actor, now, { type: 'case.started', caseId });
    for (const [questionId, value] of kept) await keep(tx, { caseId, patientId: actor.id, questionId, value, at: now });
    return { caseId };
  });
}

type Kept = { caseId: string; patientId: string; questionId: string; value: AnswerValue; at: Date };

const keep = (tx: Tx, kept: Kept) =>
  writeAnswerIn(tx, { ...kept, saveId: randomUUID(), basedOnRevision: 0, locale: 'en', questionnaireVersion });
