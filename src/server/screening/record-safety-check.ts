import type { Actor } from '@/domain/access/permissions';
import { alertForSafeNow, newestCheck, type RecordSafetyCheck } from '@/domain/safety/safety-check';
import { AppError } from '@/domain/shared/app-error';
import { record } from '@/server/audit/record';
import { findOpenAlert } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { findSafetyCheck, findSafetyChecks, insertSafetyCheck } from '@/server/db/safety-checks';
import { raiseAlert } from '@/server/safety/raise-alert';
import { lockOwnCase, raiseHelp } from './request-help';
import { screenAgain } from './screen-again';
import { watchWords } from './watch-words';

/**
 * Keeps what a patient says of their safety for whoever handles the alert. "Not safe" raises the gravest alert, or keeps it;
 * "not sure" one for the same day, and the questions go on. The same answer while its alert is open pages nobody anew, and a
 * better answer afterwards closes nothing. Another number or place pages nobody: whoever has the alert sees it at once.
 */
export function recordSafetyCheck(acting: { actor: Actor; now: Date }, { checkId, ...check }: RecordSafetyCheck): Promise<void> {
  return transaction(async (tx) => {
    const { actor, now } = acting;
    const theCase = await lockOwnCase(tx, acting);
    const { id: caseId } = theCase;
    const earlier = await findSafetyCheck(tx, checkId);
    if (earlier !== null && earlier.caseId !== caseId) throw new AppError('no-access');
    if (earlier !== null) return;

    const { safeNow, callPhone, placeNow } = check;
    const before = newestCheck(await findSafetyChecks(tx, caseId));
    const isRepeated = before.safeNow?.answer === safeNow && (await findOpenAlert(tx, caseId)) !== null;
    await insertSafetyCheck(tx, { id: checkId, caseId, ...check, saidAt: now });
    const level = safeNow === null || isRepeated ? null : alertForSafeNow[safeNow];
    await record(tx, actor, now, { type: 'safety.said', caseId });
    const text = [callPhone, placeNow].filter((one) => one !== null).join('\n');
    const isToRead = await watchWords(tx, acting, { caseId, source: 'help-page', text });
    if (level === 'STAT') await raiseHelp(tx, acting, theCase);
    if (level === 'P1') await raiseAlert(tx, { by: actor, now }, { caseId, level, rules: ['S-07'], origin: 'help-now' });
    if (isToRead) await screenAgain(tx, acting, caseId);
  });
}
