import { AppError } from '@/domain/shared/app-error';
import type { OneVisit } from '@/domain/visit/inputs';
import type { CallView } from '@/domain/visit/views';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { admit } from '@/server/db/visit-moves';
import { findVisit } from '@/server/db/visits';
import { mediaServer } from '@/server/video/address';
import type { Acting } from './acting';
import { callView } from './call-view';
import { needVideoConsent } from './need-video-consent';

/** The consultant lets the waiting patient in. Two may press at once; the database lets one of them through. */
export function admitPatient({ actor, now }: Acting, { visitId }: OneVisit): Promise<CallView> {
  return transaction(async (tx) => {
    const visit = await findVisit(tx, visitId);
    allow(actor, 'visit.conduct', visit);
    mediaServer(); // refuses when there is no video to let anybody into
    await needVideoConsent(tx, visit.case);

    const opened = await admit(tx, visitId, now);
    if (opened === null) throw new AppError('wrong-stage');
    const after = await findVisit(tx, visitId);
    const view = await callView(tx, after ?? visit, now);
    await record(tx, actor, now, { type: 'visit.admitted', caseId: visit.caseId, visitId, epoch: opened.epoch });
    return view;
  });
}
