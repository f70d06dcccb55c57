import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CaseView } from '@/domain/queue/case-view';
import { QueueView } from '@/domain/queue/queue-view';
import { engineVersions } from '@/domain/screening/engine-version';
import { ResultView } from '@/domain/screening/result-view';
import { pool } from '@/server/db/client';
import { readMyAnswers } from '@/server/screening/read-my-answers';
import { readResult } from '@/server/screening/read-result';
import { aClaimedCase } from '@/testing/cases';
import { listQueue } from './list-queue';
import { readCase } from './read-case';

const now = new Date('2026-11-24T18:00:00Z');
type Snapshot = { answers: object; facts: object; result: { outcome: string; priority: string; suicideTier: string } };
const snapshotOf = (version: string): Snapshot =>
  JSON.parse(readFileSync(new URL(`../../domain/screening/snapshots/${version}.json`, import.meta.url), 'utf8'));

/** A case whose newest screening and answers are the bytes that this version stored. */
async function aCaseOf(version: string) {
  const { answers, facts, result } = snapshotOf(version);
  const found = await aClaimedCase({ now });
  const { outcome, priority, suicideTier } = result;
  await pool().query(
    `UPDATE "Screening" SET "engineVersion" = $2, facts = $3, result = $4, outcome = $5, priority = $6, "suicideTier" = $7
      WHERE "caseId" = $1`,
    [found.caseId, version, JSON.stringify(facts), JSON.stringify(result), outcome, priority, suicideTier],
  );
  for (const [questionId, value] of Object.entries(answers))
    await pool().query('UPDATE "Answer" SET value = $3 WHERE "caseId" = $1 AND "questionId" = $2', [
      ...[found.caseId, questionId],
      JSON.stringify(value),
    ]);
  return found;
}

test.each(engineVersions)('a case that engine %s screened stands in the queue, opens, and tells its patient', async (version) => {
  const { caseId, reviewer, patient } = await aCaseOf(version);
  const queue = QueueView.parse(await listQueue({ actor: reviewer, now }));
  const row = queue.rows.find(({ id }) => id === caseId);
  expect(row).toMatchObject({ priority: 'P1', ageYears: 42, patientName: 'Demo Marigold', phq9Total: 17, item9: 0 });
  expect(row?.hereBecause).toContain('S-02');

  const view = CaseView.parse(await readCase({ actor: reviewer, now }, { caseId }));
  expect(view.screening).toMatchObject({ engineVersion: version, suicideTier: 'moderate', figures: { systolicMmHg: 166 } });
  expect(view.screening?.trials).toHaveLength(3);

  expect(ResultView.parse(await readResult({ actor: patient, now }, { caseId }))).toMatchObject({ kind: 'contact-today' });
  const own = await readMyAnswers({ actor: patient, now });
  expect(own?.answers.find(({ questionId }) => questionId === 'trials.list')?.value).toMatchObject({ kind: 'trials' });
});

test('one stored answer that cannot be understood hides itself alone', async () => {
  const { caseId, reviewer, patient } = await aClaimedCase({ now });
  await pool().query(`UPDATE "Answer" SET value = '{"kind":"slider"}' WHERE "caseId" = $1 AND "questionId" = 'goals.hope'`, [
    caseId,
  ]);
  await pool().query(
    `INSERT INTO "AnswerRevision" (id, "caseId", "questionId", revision, value, "questionnaireVersion", locale, "actorId", "savedAt")
     VALUES ($1, $2, 'goals.hope', 2, '{"kind":"slider"}', 'v', 'en', $3, $4)`,
    [randomUUID(), caseId, patient.id, now],
  );
  await pool().query(
    `UPDATE "Answer" SET value = jsonb_set(value, '{systolicMmHg}', '310') WHERE "caseId" = $1 AND "questionId" = 'vit.blood-pressure'`,
    [caseId],
  );
  const { answers } = CaseView.parse(await readCase({ actor: reviewer, now }, { caseId }));
  const ids = answers.map(({ questionId }) => questionId);
  expect(ids).not.toContain('goals.hope');
  expect(ids).toContain('vit.blood-pressure');
});
