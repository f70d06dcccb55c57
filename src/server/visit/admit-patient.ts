import { AppError } from '@/domain/shared/app-error';
import type { OneVisit } from '@/domain/visit/inputs';
import type { CallView } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { setAdmitted } from '@/server/db/visit-moves';
import { findVisit } from '@/server/db/visits';
import { mediaServer } from '@/server/video/address';
import type { Request } from './acting';
import { callView } from './call-view';
import { requireVideoConsent } from './require-video-consent';

/** The consultant lets the waiting patient in. Two may press at once; the database lets one of them through. */
export function admitPatient({ actor, now }: Request, { visitId }: OneVisit): Promise<CallView> {
  return transaction(async (tx) => {
    const visit = await findVisit(tx, visitId);
    allow(actor, 'visit.conduct', visit);
    mediaServer(); // refuses when there is no video to let anybody into
    await requireVideoConsent(tx, visit.case);

    const opened = await setAdmitted(tx, visitId, now);
    if (opened === null) throw new AppError('wrong-stage');
    const after = await findVisit(tx, visitId);
    const view = await callView(tx, after ?? visit, now);
    await record(tx, actor, now, { type: 'visit.admitted', caseId: visit.caseId, visitId, epoch: opened.epoch });
    return view;
  });
}
