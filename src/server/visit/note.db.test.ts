import pg from 'pg';
import { expect, test } from 'vitest';
import { env } from '@/env';
import { findCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { aConsultant } from '@/testing/people';
import { aVisit, type TestVisit } from '@/testing/visits';
import { endVisit } from './end-visit';
import { goOnByPhone } from './go-on-by-phone';
import { readVisit } from './read-visit';
import { saveNote } from './save-note';
import { hashOfNote, signNote } from './sign-note';

async function aVisitByPhone(): Promise<TestVisit> {
  const visit = await aVisit();
  await goOnByPhone({ actor: visit.consultant, now: visit.now }, { visitId: visit.visitId, reason: 'no-video' });
  return visit;
}

const draft = { text: 'Seen by phone.', decision: 'start-course' } as const;

async function aSignedVisit(decision: 'start-course' | 'later' | 'not-suitable' = 'start-course') {
  const visit = await aVisitByPhone();
  const as = { actor: visit.consultant, now: visit.now };
  await saveNote(as, { visitId: visit.visitId, version: 0, ...draft, decision });
  await endVisit(as, { visitId: visit.visitId });
  return { ...visit, note: await signNote(as, { visitId: visit.visitId, version: 1 }) };
}

test('a note grows by versions', async () => {
  const { visitId, consultant: actor, now } = await aVisit();
  expect(await saveNote({ actor, now }, { visitId, version: 0, text: 'a', decision: null })).toMatchObject({ version: 1 });
  expect(await saveNote({ actor, now }, { visitId, version: 1, text: 'ab', decision: null })).toMatchObject({ version: 2 });
  expect((await readVisit({ actor, now }, { visitId })).note).toMatchObject({ text: 'ab', version: 2 });
});

test('of two windows that save at once, the second is shown the first', async () => {
  const { visitId, consultant: actor, now } = await aVisit();
  await saveNote({ actor, now }, { visitId, version: 0, text: 'from one window', decision: null });
  const other = await saveNote({ actor, now }, { visitId, version: 0, text: 'from the other', decision: null });
  expect(other).toMatchObject({ outcome: 'stale', note: { text: 'from one window', version: 1 } });
});

test('signing needs the end of the call, a decision, words, and the newest version', async () => {
  const { visitId, consultant: actor, now } = await aVisitByPhone();
  const sign = (version: number) => signNote({ actor, now }, { visitId, version });
  await saveNote({ actor, now }, { visitId, version: 0, text: 'words', decision: null });
  await expect(sign(1)).rejects.toThrow('wrong-stage');
  await endVisit({ actor, now }, { visitId });
  await expect(sign(1)).rejects.toThrow('reason-needed');
  await saveNote({ actor, now }, { visitId, version: 1, ...draft });
  await expect(sign(1)).rejects.toThrow('stale-note');
  expect(await sign(2)).toMatchObject({ decision: 'start-course', contentHash: hashOfNote(visitId, draft.decision, draft.text) });
});

test.each([
  ['start-course', 'care-plan'],
  ['later', 'closed'],
  ['not-suitable', 'closed'],
] as const)('the decision %s moves the case to %s', async (decision, stage) => {
  const { caseId } = await aSignedVisit(decision);
  expect(await transaction((tx) => findCase(tx, caseId))).toMatchObject({ stage });
});

test('a signed note can be read, and not saved or signed again', async () => {
  const { visitId, consultant: actor, now } = await aSignedVisit();
  await expect(saveNote({ actor, now }, { visitId, version: 1, ...draft })).rejects.toThrow('already-signed');
  await expect(signNote({ actor, now }, { visitId, version: 1 })).rejects.toThrow('already-signed');
  expect((await readVisit({ actor, now }, { visitId })).note.text).toBe(draft.text);
});

test.each([
  ['changed', `UPDATE "VisitNote" SET text = 'other' WHERE "visitId" = $1`],
  ['unsigned', `UPDATE "VisitNote" SET "signedAt" = NULL WHERE "visitId" = $1`],
  ['deleted', `DELETE FROM "VisitNote" WHERE "visitId" = $1`],
])('a signed note cannot be %s, not even by SQL', async (_, statement) => {
  const { visitId } = await aSignedVisit();
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  try {
    await expect(client.query(statement, [visitId])).rejects.toThrow('a signed note cannot be changed');
  } finally {
    await client.end();
  }
});

test('another consultant neither reads nor writes it', async () => {
  const { visitId, now } = await aVisit();
  const actor = await aConsultant();
  await expect(readVisit({ actor, now }, { visitId })).rejects.toThrow('no-access');
  await expect(saveNote({ actor, now }, { visitId, version: 0, ...draft })).rejects.toThrow('no-access');
  await expect(signNote({ actor, now }, { visitId, version: 1 })).rejects.toThrow('no-access');
});

test('opening a visit leaves its mark', async () => {
  const { visitId, caseId, consultant: actor, now } = await aVisit();
  await readVisit({ actor, now }, { visitId });
  const rows = await transaction((tx) => tx.auditEvent.findMany({ where: { caseId, type: 'case.viewed' } }));
  expect(rows).toMatchObject([{ actorId: actor.id }]);
});
