import { can } from '@/domain/access/permissions';
import type { OneVisit } from '@/domain/visit/inputs';
import type { ConsultantVisitView } from '@/domain/visit/views';
import { env } from '@/env';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { transaction } from '@/server/db/client';
import { findRatings } from '@/server/db/clinician-ratings';
import { findOpenRatingEntries } from '@/server/db/rating-entries';
import { findNote } from '@/server/db/visit-notes';
import { findPatientNames, findTimeZone } from '@/server/db/visit-people';
import { findVisit } from '@/server/db/visits';
import { packInForce } from '@/server/screening/pack-in-force';
import { videoOffered } from '@/server/video/address';
import { seeMediaServer } from '@/server/video/reachable';
import type { Request } from './acting';
import { callView } from './call-view';
import { noteView } from './note-view';
import { ratingDraftViews, ratingViews } from './rating-views';

/** The consultant opens a visit: who, where the call stands, the note and the ratings so far. Looking is an act and leaves its mark. */
export async function readVisit({ actor, now }: Request, { visitId }: OneVisit): Promise<ConsultantVisitView> {
  await seeMediaServer();
  return transaction(async (tx) => {
    const visit = await findVisit(tx, visitId);
    allow(actor, 'visit.read', visit);
    const names = await findPatientNames(tx, [visit.caseId]);
    const view: ConsultantVisitView = {
      visitId,
      caseId: visit.caseId,
      patientName: names.get(visit.caseId) ?? '',
      scheduledFor: visit.scheduledFor.toISOString(),
      call: await callView(tx, visit, now),
      note: await noteView(tx, await findNote(tx, visitId)),
      ratings: await ratingViews(tx, await findRatings(tx, visitId)),
      ratingDrafts: await ratingDraftViews(tx, await findOpenRatingEntries(tx, visitId)),
      ratingAlerts: (await packInForce(tx, now)).pack.thresholds.ratingAlerts,
      videoOffered: videoOffered(),
      clinicPhone: env().CLINIC_PHONE,
      timeZone: await findTimeZone(tx, actor.id),
      mayConduct: can(actor, 'visit.conduct', visit),
    };
    await record(tx, actor, now, { type: 'case.viewed', caseId: visit.caseId });
    return view;
  });
}
