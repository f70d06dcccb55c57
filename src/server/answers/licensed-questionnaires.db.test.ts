import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { packCatalogue } from '@/domain/instruments/packs/pack-catalogue';
import { CaseView } from '@/domain/queue/case-view';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { pool } from '@/server/db/client';
import { readCase } from '@/server/queue/read-case';
import { aClaimedCase } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { signPack, unsignedPackOf } from '@/testing/content-packs';
import { aNewcomer, aPatient, type TestPerson } from '@/testing/people';

const folder = await mkdtemp(join(tmpdir(), 'packs-'));
process.env.CLEARWAY_PACKS_DIR = folder;
afterAll(() => rm(folder, { recursive: true }));

const further = packCatalogue.filter(({ construct }) => construct.id !== 'cssrs-screener');
const fileOf = (id: string) => join(folder, `${id}.json`);
const install = () =>
  Promise.all(further.map((one) => writeFile(fileOf(one.construct.id), JSON.stringify(signPack(unsignedPackOf(one))))));
const takeAway = () => Promise.all(further.map(({ construct }) => rm(fileOf(construct.id), { force: true })));
beforeEach(install);

const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const declined: AnswerValue = { kind: 'declined' };
const notAsked = { cause: { code: 'not-asked' } };

/** Someone who has begun, and whom the clinic can reach. */
async function someone(patient?: TestPerson) {
  const actor = patient ?? (await aPatient());
  const api = createCaller(contextFor(async () => actor));
  const { caseId } = await api.answers.start();
  const save = (questionId: string, value: AnswerValue, basedOnRevision = 0) =>
    api.answers.save({ caseId, saveId: randomUUID(), questionId, value, basedOnRevision, locale: 'en' });
  const reach = async () => {
    for (const [id, value] of Object.entries(completeAnswers()))
      if (id.startsWith('about.') && value !== undefined) await save(id, value);
  };
  return { api, caseId, save, reach };
}

const alertsOf = async (caseId: string) =>
  (await pool().query('SELECT level, rules FROM "Alert" WHERE "caseId" = $1', [caseId])).rows;

test('where the clinic has brought the words, a case is asked the questionnaires, in those words', async () => {
  const { api, save } = await someone();
  const words = (await api.answers.mine())?.licensedWords ?? {};
  expect(Object.keys(words)).toHaveLength(15 + 16 + 10);
  expect(words['qids.5']).toMatchObject({ text: 'Demo wording of qids.5', copyright: 'Demo notice' });
  expect(words['qids.5']?.options[2]).toEqual({ code: '2', label: 'Demo answer 2' });
  expect(await save('qids.5', code('2'))).toMatchObject({ outcome: 'saved', safety: { screen: 'none' } });
  expect(await save('mdq.1', declined)).toMatchObject({ outcome: 'saved' });
  await expect(save('mdq.2', { kind: 'unknown' })).rejects.toMatchObject({ cause: { code: 'invalid-answer' } });
});

test('the consequences of drug use are asked once use was reported', async () => {
  const { save } = await someone();
  await save('drug.1', code('never'));
  await expect(save('dast.1', code('no'))).rejects.toMatchObject(notAsked);
  await save('drug.1', code('once_twice'), 1);
  expect(await save('dast.1', code('no'))).toMatchObject({ outcome: 'saved' });
});

test('a case that began without the words is never asked, and no patient can choose to be', async () => {
  await takeAway();
  const { api, save } = await someone();
  await install();
  await save('drug.1', code('monthly'));
  for (const id of ['qids.5', 'mdq.1', 'dast.1']) await expect(save(id, declined), id).rejects.toMatchObject(notAsked);
  const chosen = save('licensed.packs', { kind: 'choices', codes: ['mdq'] });
  await expect(chosen).rejects.toMatchObject({ cause: { code: 'unknown-question' } });
  expect((await api.answers.mine())?.licensedWords).toEqual({});
});

test('a pack that is taken away takes its words along; declining is left', async () => {
  const { api, save } = await someone();
  await rm(fileOf('mdq'));
  const words = (await api.answers.mine())?.licensedWords ?? {};
  expect(words['mdq.1']).toBeUndefined();
  expect(words['qids.1']).toBeDefined();
  expect(await save('mdq.1', declined)).toMatchObject({ outcome: 'saved' });
});

test('thoughts of death are asked behind the gate only, and judged at once', async () => {
  const { caseId, save, reach } = await someone();
  // A worrying answer is judged even here (set-aside-answers.db.test.ts); one that says nothing is not asked for yet.
  await expect(save('qids.12', code('0'))).rejects.toMatchObject(notAsked);
  await reach();
  expect(await save('qids.12', code('1'))).toMatchObject({ safety: { screen: 'support' } });
  expect(await alertsOf(caseId)).toEqual([]);
  expect(await save('qids.12', code('3'), 1)).toMatchObject({ safety: { screen: 'contact-today' } });
  expect(await alertsOf(caseId)).toEqual([{ level: 'P1', rules: ['S-05'] }]);
  // Taken back: the alert stays.
  await save('qids.12', code('0'), 2);
  expect(await alertsOf(caseId)).toEqual([{ level: 'P1', rules: ['S-05'] }]);
});

test('what is kept at the start is no answer: the first one still waits for the consents', async () => {
  const { save, api } = await someone(await aNewcomer());
  await expect(save('about.sex', code('F'))).rejects.toMatchObject({
    cause: { code: 'consent-needed' },
  });
  expect((await api.answers.mine())?.answers.map(({ questionId }) => questionId)).toEqual(['licensed.packs']);
});

test('the reviewer reads the scores; the case is otherwise the one it would have been', async () => {
  const now = new Date('2026-11-23T18:00:00Z');
  const each = (prefix: string, codes: readonly string[]): Answers =>
    Object.fromEntries(codes.map((one, n) => [`${prefix}.${n + 1}`, code(one)]));
  const qids = each('qids', ['1', '2', '0', '3', '2', '0', '1', '2', '0', '2', '3', '0', '2', '3', '1', '2']);
  const claimed = await aClaimedCase({ now, answers: { ...qids, 'mdq.1': code('yes') } });
  const view = await readCase({ actor: claimed.reviewer, now }, { caseId: claimed.caseId });
  expect(CaseView.parse(view)).toEqual(view);
  expect(view.licensed).toEqual([
    { id: 'mdq', name: 'MDQ', score: null },
    { id: 'qids-sr16', name: 'QIDS-SR16', score: { total: 19, band: 'severe' } },
  ]);

  await takeAway();
  const plain = await aClaimedCase({ now });
  const other = await readCase({ actor: plain.reviewer, now }, { caseId: plain.caseId });
  expect(other.licensed).toEqual([]);
  expect(view.screening).toEqual(other.screening);
});
