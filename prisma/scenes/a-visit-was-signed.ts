import { transaction } from '@/server/db/client';
import { findVisitsBetween } from '@/server/db/visits';
import { checkIn } from '@/server/visit/check-in';
import { endVisit } from '@/server/visit/end-visit';
import { goOnByPhone } from '@/server/visit/go-on-by-phone';
import { saveNote } from '@/server/visit/save-note';
import { signNote } from '@/server/visit/sign-note';
import { asks, decides, hoursAfter, hoursBefore } from './acts';
import type { Cast } from './cast';

/** Yesterday's visit, by phone because the connection was weak, with its note signed: a course was agreed. */
export async function aVisitWasSigned({ now, staff: { reviewer, consultant }, patients: { lupine } }: Cast): Promise<void> {
  const begin = hoursBefore(now, 24);
  const opened = await asks(lupine, { name: 'Demo Lupine', at: hoursBefore(now, 75) });
  await decides(reviewer, opened, hoursBefore(now, 47), {
    kind: 'invite-at',
    consultantId: consultant.id,
    reasonCode: 'fits',
    anyway: ['closed'], // a scene is played at any hour
    reason: 'Everything fits. She asks whether she may go on with her mirtazapine.',
    scheduledFor: begin.toISOString(),
  });
  const visits = await transaction((tx) => findVisitsBetween(tx, consultant.id, begin, hoursAfter(begin, 1)));
  const visit = visits.find(({ caseId }) => caseId === opened.caseId);
  if (visit === undefined) throw new Error('the invitation planned no visit');

  const visitId = visit.id;
  const text =
    'Reviewed history, medicines and pressure with the patient by phone after video failed. Two adequate trials in this episode. No suicidal thoughts. Risks, benefits and alternatives talked through; questions answered. Escort: her sister. Plan: series of six infusions, check of blood pressure at home twice a week.';
  await checkIn({ actor: lupine, now: begin }, { visitId });
  await goOnByPhone({ actor: consultant, now: begin }, { visitId, reason: 'trouble' });
  const saved = await saveNote({ actor: consultant, now: begin }, { visitId, version: 0, text, decision: 'start-course' });
  if (saved.outcome !== 'saved') throw new Error('the note met another one');
  await endVisit({ actor: consultant, now: hoursAfter(begin, 0.6) }, { visitId });
  await signNote({ actor: consultant, now: hoursAfter(begin, 0.7) }, { visitId, version: saved.version });
}
