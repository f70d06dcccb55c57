import { beforeEach, expect, test } from 'vitest';
import type { AnswerValue } from '@/domain/answers/value';
import { PackComparison } from '@/domain/screening/pack-views';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import { pool } from '@/server/db/client';
import { aClaimedCase, aWaitingCase } from '@/testing/cases';
import { aPack, bandsFrom } from '@/testing/packs';
import { aReviewer } from '@/testing/people';
import { aDraft } from '@/testing/rule-packs';
import { compareRulePack } from './compare-rule-pack';

const now = new Date('2026-11-24T18:00:00Z');
const pressure = (systolicMmHg: number): { 'vit.blood-pressure': AnswerValue } => ({
  'vit.blood-pressure': { kind: 'bloodPressure', systolicMmHg, diastolicMmHg: 70, takenOn: '2026-11-20' },
});
const stricter = () => aPack({ bands: bandsFrom('systolicMmHg', { 'C-01': 130, 'R-05': 150, 'X-06': 170 }) });

beforeEach(async () => {
  await pool().query('DELETE FROM "Screening"');
});

test('the newest facts of every case are screened again, and what would change is said with its reason', async () => {
  const reviewer = await aReviewer();
  const mine = await aClaimedCase({ now, reviewer, answers: pressure(172) });
  const other = await aWaitingCase({ now, answers: pressure(152) });
  await aWaitingCase({ now, answers: pressure(134) });
  await aWaitingCase({ now, answers: pressure(118) });
  const { rulePackId } = await aDraft(stricter(), now);

  const run = await compareRulePack({ actor: reviewer, now }, { rulePackId });
  expect(PackComparison.parse(run)).toEqual(run);
  expect(run).toMatchObject({ against: '2026-11', replayed: 4, unreadable: 0, decided: 2, noted: 1, notReplayed: [] });
  expect(run.cases.find(({ caseId }) => caseId === mine.caseId)).toMatchObject({
    mayOpen: true,
    outcome: { from: 'NEEDS_CLINICIAN_REVIEW', to: 'LIKELY_NOT_ELIGIBLE' },
    rules: [
      { id: 'X-06', from: 'not-met', to: 'met', because: expect.stringContaining('172') },
      { id: 'R-05', from: 'met', to: 'not-met' },
    ],
  });
  expect(run.cases.find(({ caseId }) => caseId === other.caseId)).toMatchObject({
    mayOpen: false,
    outcome: { from: 'LIKELY_ELIGIBLE', to: 'NEEDS_CLINICIAN_REVIEW' },
    priority: { from: 'P3', to: 'P2' },
  });
  const counts = Object.fromEntries(run.rules.map(({ id, ...count }) => [id, count]));
  expect(counts).toEqual({
    'R-05': { starts: 1, stops: 1 },
    'C-01': { starts: 1, stops: 1 },
    'X-06': { starts: 1, stops: 0 },
  });
});

test('an earlier screening of the same case does not count', async () => {
  const { caseId } = await aWaitingCase({ now, answers: pressure(118) });
  await pool().query(
    `INSERT INTO "Screening" ("caseId", at, "engineVersion", "packId", "packVersion", "inputsHash", facts, result, outcome, priority, "suicideTier")
     SELECT "caseId", at - interval '1 day', "engineVersion", "packId", "packVersion", "inputsHash",
            jsonb_set(facts, '{systolicMmHg}', '172'), result, outcome, priority, "suicideTier"
       FROM "Screening" WHERE "caseId" = $1`,
    [caseId],
  );
  const { rulePackId } = await aDraft(stricter(), now);
  const run = await compareRulePack({ actor: await aReviewer(), now }, { rulePackId });
  expect(run).toMatchObject({ replayed: 1, decided: 0, noted: 0, cases: [] });
});

test('facts that lack a key are screened again with it not known; what are no facts is counted, never guessed', async () => {
  const { caseId } = await aWaitingCase({ now, answers: pressure(172) });
  await aWaitingCase({ now, answers: pressure(172) });
  const { rulePackId } = await aDraft(stricter(), now);
  const reviewer = await aReviewer();
  await pool().query(`UPDATE "Screening" SET facts = facts - 'ageYears'`);
  expect(await compareRulePack({ actor: reviewer, now }, { rulePackId })).toMatchObject({
    replayed: 2,
    unreadable: 0,
    decided: 2,
  });
  await pool().query(`UPDATE "Screening" SET facts = facts - 'conditions' WHERE "caseId" = $1`, [caseId]);
  expect(await compareRulePack({ actor: reviewer, now }, { rulePackId })).toMatchObject({ replayed: 1, unreadable: 1 });
});

test('what kept facts cannot show is named', async () => {
  const { thresholds } = clinicPack;
  const benzodiazepineHighMgDiazepam = { ...thresholds.benzodiazepineHighMgDiazepam, value: 20 };
  const pack = { ...aPack(), thresholds: { ...thresholds, benzodiazepineHighMgDiazepam } };
  const { rulePackId } = await aDraft(pack, now);
  const run = await compareRulePack({ actor: await aReviewer(), now }, { rulePackId });
  expect(run.notReplayed).toEqual(['benzodiazepineHighMgDiazepam']);
});

test('looking at patients’ facts is written down, and nothing of the patients changes', async () => {
  const { caseId } = await aWaitingCase({ now, answers: pressure(172) });
  const before = await pool().query('SELECT outcome, priority FROM "Case" WHERE id = $1', [caseId]);
  const { rulePackId } = await aDraft(stricter(), now);
  const reviewer = await aReviewer();
  await compareRulePack({ actor: reviewer, now }, { rulePackId });
  const looks = await pool().query(`SELECT "actorId", event FROM "AuditEvent" WHERE type = 'rules.compared' AND "actorId" = $1`, [
    reviewer.id,
  ]);
  expect(looks.rows).toEqual([{ actorId: reviewer.id, event: { type: 'rules.compared', rulePackId, cases: 1 } }]);
  expect((await pool().query('SELECT outcome, priority FROM "Case" WHERE id = $1', [caseId])).rows).toEqual(before.rows);
});

test('no audit row, no figures', async () => {
  await aWaitingCase({ now, answers: pressure(172) });
  const { rulePackId } = await aDraft(stricter(), now);
  // An actor whose id is none: the audit row is refused, and with it the answer.
  const nobody = { ...(await aReviewer()), id: 'nobody' };
  await expect(compareRulePack({ actor: nobody, now }, { rulePackId })).rejects.toThrow('uuid');
});
