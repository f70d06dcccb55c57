import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { packCatalogue } from '@/domain/instruments/packs/pack-catalogue';
import { aCaseWith } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { signPack, unsignedPackOf } from '@/testing/content-packs';
import { addressOf } from '../people/answering';
import { answerScreen, screenOf } from '../people/intake-by-keyboard';
import { rows } from '../people/records';
import { expect, test } from '../people/test';

// Here and not among the people: while the licensed words are installed, whoever begins is asked these questionnaires as well.
const licensed = packCatalogue.filter(({ construct }) => construct.id !== 'cssrs-screener');
const fileOf = (id: string) => path.join(process.env.CLEARWAY_PACKS_DIR ?? '', `${id}.json`);
const takeAway = () => Promise.all(licensed.map(({ construct }) => rm(fileOf(construct.id), { force: true })));
test.beforeEach(() =>
  Promise.all(licensed.map((one) => writeFile(fileOf(one.construct.id), JSON.stringify(signPack(unsignedPackOf(one)))))),
);
test.afterEach(takeAway);

const mildest = (items: (typeof licensed)[number]['construct']['items']): Answers =>
  Object.fromEntries(
    items.map(({ id, options }): [string, AnswerValue] => [id, { kind: 'choice', code: options[0]?.code ?? '' }]),
  );

test('licensed questionnaires are asked in the clinic’s words, by keyboard; without the words they can only be declined', async ({
  patient,
}) => {
  if (patient.account === null) throw new Error('a visitor has no case');
  const { page } = patient;
  const before = completeAnswers({ 'drug.1': { kind: 'choice', code: 'once_twice' } });
  const { caseId } = await aCaseWith(before, { patient: patient.account });

  for (const { construct } of licensed) {
    const answers = mildest(construct.items);
    const [first] = construct.items;
    await patient.open(addressOf(first?.id ?? ''));
    await patient.sees(`Demo wording of ${first?.id}`);
    await page.getByText('About this list').click();
    await patient.sees('Demo notice');
    await patient.findsNoBarrier();
    for (;;) {
      const asked = await screenOf(page);
      if (!asked.some((id) => answers[id] !== undefined)) break;
      const here = page.url();
      await answerScreen(page, answers);
      await page.waitForURL((url) => url.href !== here);
      await page.locator('main :is([data-question], form)').first().waitFor();
    }
    const saved = await rows<{ n: number }>(
      'SELECT count(DISTINCT "questionId")::int AS n FROM "Answer" WHERE "caseId" = $1 AND "questionId" = ANY($2)',
      [caseId, construct.items.map(({ id }) => id)],
    );
    expect(saved, construct.name).toEqual([{ n: construct.items.length }]);
  }

  await takeAway();
  await patient.open(addressOf('qids.5'));
  await expect(page.getByText('Demo wording')).toHaveCount(0);
  await patient.findsNoBarrier();
  expect(await rows('SELECT 1 FROM "Answer" WHERE "caseId" = $1 AND "questionId" = $2', [caseId, 'qids.5'])).toHaveLength(1);
});
