import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { CaseView } from '@/domain/queue/case-view';
import { pool } from '@/server/db/client';
import { aClaimedCase, aWaitingCase } from '@/testing/cases';
import { aConsultant, aPatient, aReviewer } from '@/testing/people';
import { decideCase } from './decide-case';
import { readCase } from './read-case';

const now = new Date('2026-11-23T18:00:00Z');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const looks = async (caseId: string) =>
  (
    await pool().query(`SELECT "actorId", at FROM "AuditEvent" WHERE "caseId" = $1 AND type = 'case.viewed' ORDER BY id`, [
      caseId,
    ])
  ).rows;

test('the reviewer who has the case sees what was answered and what the rules made of it, as the view promises', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  const view = await readCase({ actor: reviewer, now }, { caseId });
  expect(CaseView.parse(view)).toEqual(view);
  expect(view.patient).toMatchObject({
    name: 'Demo Marigold',
    ageYears: 42,
    phone: '(626) 555-0117',
    contactName: 'Demo Juniper',
  });
  expect(view.screening).toMatchObject({ outcome: 'LIKELY_ELIGIBLE', figures: { phq9: 17, gad7: 9 }, staging: { total: 6 } });
  expect(view.screening?.trials?.map((trial) => [trial.drug, trial.class])).toEqual([
    ['sertraline', 'adequate_failed'],
    ['venlafaxine', 'adequate_failed'],
  ]);
  expect(view.screening?.findings).toHaveLength(new Set(view.screening?.findings.map(({ id }) => id)).size);
  expect(view).toMatchObject({ mayDecide: true, mayRelease: true, mayClaim: false });
});

test('every telephone number is ready to be dialled, and what is none stays to be read', async () => {
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  const answers = {
    'about.phone': text('626-555-0117 x12 o +52 55 1234 5678'),
    'about.contact-phone': text('at 555-0142, the shop'),
  };
  const { caseId, reviewer } = await aClaimedCase({ now, answers });
  const { patient } = await readCase({ actor: reviewer, now }, { caseId });
  expect(patient.phoneParts).toEqual([
    { shown: '(626) 555-0117', href: 'tel:+16265550117,12', extension: '12' },
    { shown: ' o ', href: null, extension: null },
    { shown: '+52 55 1234 5678', href: 'tel:+525512345678', extension: null },
  ]);
  expect(patient.contactPhoneParts).toEqual([{ shown: 'at 555-0142, the shop', href: null, extension: null }]);
});

test('answers say in which words they were asked: a reader of Spanish has the publisher’s, or ours, which nobody validated', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now, locale: 'es' });
  const { answers } = await readCase({ actor: reviewer, now }, { caseId });
  const wording = (id: string) => answers.find(({ questionId }) => questionId === id)?.wording;
  expect(['asq.1', 'phq9.9', 'auditc.1', 'bip.1', 'drug.1', 'pcptsd5.exposure'].map(wording)).toEqual([
    'official',
    'official',
    'official',
    'original',
    'unvalidated',
    'unvalidated',
  ]);
});

test('one history stands under every definition of the pack in force', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  const { screening } = await readCase({ actor: reviewer, now }, { caseId });
  expect(screening?.policies?.map(({ policy, met, why }) => [policy, met, why.code])).toEqual([
    ['clinic', 'met', 'enough-failed'],
    ['fda-esketamine', 'met', 'enough-failed'],
    ['strict', 'met', 'enough-failed'],
  ]);
  const declined = { kind: 'declined' } as const;
  const untold = await aClaimedCase({ now, answers: { 'trials.list': undefined, 'trials.finished': declined } });
  expect((await readCase({ actor: untold.reviewer, now }, { caseId: untold.caseId })).screening?.policies).toBeNull();
});

test('each finding carries the answers it looked at, in words', async () => {
  const pressure = { kind: 'bloodPressure', systolicMmHg: 164, diastolicMmHg: 98, takenOn: '2026-11-20' } as const;
  const { caseId, reviewer } = await aClaimedCase({ now, answers: { 'vit.blood-pressure': pressure } });
  const view = await readCase({ actor: reviewer, now }, { caseId });
  const first = view.screening?.findings[0];
  expect(first).toMatchObject({ id: 'R-05', status: 'met' });
  expect(first?.answers).toContainEqual({ label: 'Systolic blood pressure, mmHg', value: 164 });
  expect(first?.source).not.toBe('');
});

test('looking is written down once in five minutes, and again after them', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  await Promise.all([readCase({ actor: reviewer, now }, { caseId }), readCase({ actor: reviewer, now }, { caseId })]);
  await readCase({ actor: reviewer, now: after(4) }, { caseId });
  expect(await looks(caseId)).toEqual([{ actorId: reviewer.id, at: now }]);
  await readCase({ actor: reviewer, now: after(6) }, { caseId });
  expect(await looks(caseId)).toHaveLength(2);
});

test.each([
  ['a reviewer who has not taken it', aReviewer],
  ['a consultant who was not asked', aConsultant],
  ['another patient', aPatient],
] as const)('%s sees nothing, and leaves no look', async (_, someone) => {
  const { caseId } = await aWaitingCase({ now });
  await expect(readCase({ actor: await someone(), now }, { caseId })).rejects.toMatchObject({ code: 'no-access' });
  expect(await looks(caseId)).toEqual([]);
});

test('no audit row, no data: a look that cannot be written shows nothing', async () => {
  const { caseId, reviewer } = await aClaimedCase({ now });
  await asOwner(`ALTER TABLE "AuditEvent" ADD CONSTRAINT shut CHECK (type <> 'case.viewed') NOT VALID`);
  try {
    await expect(readCase({ actor: reviewer, now }, { caseId })).rejects.toThrow('shut');
  } finally {
    await asOwner('ALTER TABLE "AuditEvent" DROP CONSTRAINT shut');
  }
  await expect(readCase({ actor: reviewer, now }, { caseId })).resolves.toMatchObject({ id: caseId });
});

async function asOwner(sql: string) {
  const { rows } = await pool().query('SELECT current_database() AS name');
  const owner = new pg.Client({
    connectionString: inject('postgres').ownerUrl.replace(/\{database\}|%7Bdatabase%7D/, rows[0].name),
  });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
}

test('an answer that was taken back stays visible, with both times', async () => {
  const { caseId, reviewer, patient } = await aClaimedCase({ now });
  const row = [randomUUID(), caseId, 'bip.6', 2, JSON.stringify({ kind: 'choice', code: 'yes' }), patient.id, after(1)];
  await pool().query(
    `INSERT INTO "AnswerRevision" (id, "caseId", "questionId", revision, value, "questionnaireVersion", locale, "actorId", "savedAt")
     VALUES ($1, $2, $3, $4, $5, 'v', 'en', $6, $7)`,
    row,
  );
  const view = await readCase({ actor: reviewer, now }, { caseId });
  expect(view.changes).toEqual([
    {
      questionId: 'bip.6',
      steps: [
        { value: { kind: 'choice', code: 'no' }, savedAt: now.toISOString(), stood: true },
        { value: { kind: 'choice', code: 'yes' }, savedAt: after(1).toISOString(), stood: true },
      ],
    },
  ]);
});

test('the invited consultant reads it too, with the reviewer’s reason, and cannot decide', async () => {
  const consultant = await aConsultant();
  const { caseId, reviewer } = await aClaimedCase({ now });
  const reason = 'Two trials count; please ask about sleep.';
  await decideCase(
    { actor: reviewer, now },
    { caseId, decisionId: randomUUID(), kind: 'invite-now', consultantId: consultant.id, reasonCode: 'fits', reason },
  );
  const view = await readCase({ actor: consultant, now: after(10) }, { caseId });
  expect(view.decisions).toMatchObject([{ kind: 'invite-now', reason, by: 'Demo reviewer' }]);
  expect(view.viewers).toMatchObject([{ isYou: true }]);
  expect(view.mayDecide).toBe(false);
});
