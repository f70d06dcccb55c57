import { expect, test } from 'vitest';
import { transaction } from '@/server/db/client';
import { insertVisit } from '@/server/db/visits';
import { readCase } from '@/server/queue/read-case';
import { aConsultant } from '@/testing/people';
import { aVisitIn } from '@/testing/visits';
import { admitPatient } from './admit-patient';
import { endVisit } from './end-visit';
import { goOnByPhone } from './go-on-by-phone';
import { listAgenda } from './list-agenda';
import { readVisit } from './read-visit';
import { saveNote } from './save-note';
import { readOwnVisit } from './read-own-visit';
import { watchCall } from './watch-call';

const dayMs = 86_400_000;

/** A case whose first visit is over and whose second is planned with somebody else. */
async function aCaseSeenTwice() {
  const first = await aVisitIn('CHECKED_IN');
  const { visitId, caseId, patient, consultant, now } = first;
  await goOnByPhone({ actor: consultant, now }, { visitId, reason: 'wish' });
  await endVisit({ actor: consultant, now }, { visitId });
  const other = await aConsultant();
  const scheduledFor = new Date(now.getTime() + dayMs);
  const secondId = await transaction((tx) =>
    insertVisit(tx, { caseId, patientId: patient.id, consultantId: other.id, scheduledFor, at: now }),
  );
  return { ...first, other, secondId, scheduledFor };
}

test('both consultants of a case read it, and nobody who has no visit of it', async () => {
  const { caseId, consultant, other, now } = await aCaseSeenTwice();
  for (const actor of [consultant, other]) expect((await readCase({ actor, now }, { caseId })).id).toBe(caseId);
  await expect(readCase({ actor: await aConsultant(), now }, { caseId })).rejects.toMatchObject({ code: 'no-access' });
});

test('each conducts and writes about the own visit alone', async () => {
  const { visitId, secondId, consultant, other, now } = await aCaseSeenTwice();
  const note = { version: 0, text: 'Seen by video.', decision: null } as const;
  await expect(saveNote({ actor: consultant, now }, { ...note, visitId })).resolves.toMatchObject({ outcome: 'saved' });
  await expect(saveNote({ actor: other, now }, { ...note, visitId: secondId })).resolves.toMatchObject({ outcome: 'saved' });
  for (const [actor, id] of [
    [consultant, secondId],
    [other, visitId],
  ] as const)
    for (const attempt of [
      () => readVisit({ actor, now }, { visitId: id }),
      () => watchCall({ actor, now }, { visitId: id }),
      () => admitPatient({ actor, now }, { visitId: id }),
      () => saveNote({ actor, now }, { ...note, visitId: id }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'no-access' });
});

test('the agenda and the patient’s page name the consultant of each visit', async () => {
  const { visitId, secondId, consultant, other, patient, now, scheduledFor } = await aCaseSeenTwice();
  const agenda = async (actor: typeof other, at: Date) =>
    (await listAgenda({ actor, now: at }, {})).lines.map((line) => line.visitId);
  expect(await agenda(consultant, now)).toEqual([visitId]);
  expect(await agenda(other, scheduledFor)).toEqual([secondId]);
  await transaction((tx) => tx.person.update({ where: { id: other.id }, data: { name: 'Demo second' } }));
  expect(await readOwnVisit({ actor: patient, now }, { visitId: secondId })).toMatchObject({ consultantName: 'Demo second' });
});
