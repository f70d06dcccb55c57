import type { CallState } from '@/domain/visit/call-state';
import { insertCase, moveCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { insertVisit } from '@/server/db/visits';
import { admitPatient } from '@/server/visit/admit-patient';
import { checkIn } from '@/server/visit/check-in';
import { endVisit } from '@/server/visit/end-visit';
import { agrees } from './consents';
import { aConsultant, aPatient, type TestPerson } from './people';

export type TestVisit = { visitId: string; caseId: string; patient: TestPerson; consultant: TestPerson; now: Date };

type Given = { patient?: TestPerson; consultant?: TestPerson; now?: Date; scheduledFor?: Date };

/** A planned visit of two signed-in people, now unless said otherwise. */
export async function aVisit(given: Given = {}): Promise<TestVisit> {
  const { now = new Date(), consultant = await aConsultant() } = given;
  const { patient = await aPatient(now), scheduledFor = now } = given;
  await agrees(patient, now);
  return transaction(async (tx) => {
    const { id: caseId } = await insertCase(tx, patient.id, now);
    await moveCase(tx, caseId, 'visit', { submittedAt: now });
    const visitId = await insertVisit(tx, { caseId, patientId: patient.id, consultantId: consultant.id, scheduledFor, at: now });
    return { visitId, caseId, patient, consultant, now };
  });
}

/** The same, brought to a state by the two people themselves. */
export async function aVisitIn(
  state: Extract<CallState, 'CHECKED_IN' | 'ADMITTED' | 'ENDED'>,
  given: Given = {},
): Promise<TestVisit> {
  const visit = await aVisit(given);
  const { visitId, now } = visit;
  await checkIn({ actor: visit.patient, now }, { visitId });
  if (state !== 'CHECKED_IN') await admitPatient({ actor: visit.consultant, now }, { visitId });
  if (state === 'ENDED') await endVisit({ actor: visit.consultant, now }, { visitId });
  return visit;
}
