import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { AnswerValue } from '@/domain/answers/value';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { pool } from '@/server/db/client';
import { completeAnswers } from '@/testing/complete-answers';
import { signPack, unsignedPack } from '@/testing/content-packs';
import { aPatient } from '@/testing/people';

const folder = await mkdtemp(join(tmpdir(), 'packs-'));
process.env.CLEARWAY_PACKS_DIR = folder;
const packFile = join(folder, 'screener.json');
afterAll(() => rm(folder, { recursive: true }));

const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
beforeEach(() => writeFile(packFile, JSON.stringify(signPack(unsignedPack))));

/** A patient who has answered everything before the suicide screen. */
async function someone() {
  const patient = await aPatient();
  const api = createCaller(contextFor(async () => patient));
  const { caseId } = await api.answers.start();
  const save = (questionId: string, value: AnswerValue) =>
    api.answers.save({ caseId, saveId: randomUUID(), questionId, value, basedOnRevision: 0, locale: 'en' });
  const aboutAnswers = Object.entries(completeAnswers()).filter(([id]) => id.startsWith('about.'));
  for (const [id, value] of aboutAnswers) if (value !== undefined) await save(id, value);
  return { api, caseId, save };
}

test('where the clinic has brought the licensed screen, a case is asked it, in its words', async () => {
  const { api, save } = await someone();
  const mine = await api.answers.mine();
  expect(mine?.licensedWords['cssrs.1']).toMatchObject({ text: 'Demo wording of cssrs.1', copyright: 'Demo notice' });
  await expect(save('asq.1', code('no'))).rejects.toMatchObject({ cause: { code: 'not-asked' } });
  expect(await save('cssrs.1', code('no'))).toMatchObject({ outcome: 'saved', safety: { screen: 'none' } });
});

test('its gravest answer brings the emergency page and the alert at once', async () => {
  const { caseId, save } = await someone();
  await save('cssrs.2', code('yes'));
  expect(await save('cssrs.4', code('yes'))).toMatchObject({ safety: { screen: 'emergency' } });
  const { rows } = await pool().query('SELECT stage, priority, "suicideTier" FROM "Case" WHERE id = $1', [caseId]);
  expect(rows).toEqual([{ stage: 'queue', priority: 'STAT', suicideTier: 'high' }]);
});

test('a pack that is taken away takes its words along, and leaves the case with its screen', async () => {
  const { api, save } = await someone();
  await rm(packFile);
  expect((await api.answers.mine())?.licensedWords).toEqual({});
  expect(await save('cssrs.1', { kind: 'declined' })).toMatchObject({ outcome: 'saved' });
  await expect(save('asq.1', code('no'))).rejects.toMatchObject({ cause: { code: 'not-asked' } });
});

test('without a pack the built-in screen is asked, and no patient can choose another', async () => {
  await rm(packFile);
  const { api, save } = await someone();
  expect((await api.answers.mine())?.licensedWords).toEqual({});
  await expect(save('safety.screen', code('cssrs'))).rejects.toMatchObject({ cause: { code: 'unknown-question' } });
  await expect(save('cssrs.1', code('no'))).rejects.toMatchObject({ cause: { code: 'not-asked' } });
  expect(await save('asq.1', code('no'))).toMatchObject({ outcome: 'saved' });
});
