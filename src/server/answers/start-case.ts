import { randomUUID } from 'node:crypto';
import type { Actor } from '@/domain/access/permissions';
import { questionnaireVersion } from '@/domain/answers/questionnaire';
import { asksLicensedScreen, screenKey } from '@/domain/answers/suicide-screen';
import type { StartedCase } from '@/domain/answers/views';
import { record } from '@/server/audit/record';
import { lockPatient, writeAnswerIn } from '@/server/db/answers';
import { findOpenCaseOf, insertCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { licensedScreenWords } from './licensed-screen';

/**
 * Opens the patient's case, or gives the one that is open: two taps, or two devices, make one case. Which suicide screen it is
 * asked is settled now, so that a pack which comes or goes later changes no case halfway.
 */
export async function startCase({ actor, now }: { actor: Actor; now: Date }): Promise<StartedCase> {
  const hasLicensedScreen = Object.keys(await licensedScreenWords()).length > 0;
  return transaction(async (tx) => {
    await lockPatient(tx, actor.id);
    const open = await findOpenCaseOf(tx, actor.id);
    if (open !== null) return { caseId: open.id };

    const { id: caseId } = await insertCase(tx, actor.id, now);
    await record(tx, actor, now, { type: 'case.started', caseId });
    if (hasLicensedScreen) await askLicensedScreen(tx, { caseId, patientId: actor.id, at: now });
    return { caseId };
  });
}

async function askLicensedScreen(tx: Tx, { caseId, patientId, at }: { caseId: string; patientId: string; at: Date }) {
  const own = { saveId: randomUUID(), questionId: screenKey, value: asksLicensedScreen, basedOnRevision: 0, locale: 'en' };
  await writeAnswerIn(tx, { ...own, caseId, patientId, questionnaireVersion, at });
}
