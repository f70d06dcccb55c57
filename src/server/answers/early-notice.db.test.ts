import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { currentVersion, formOf } from '@/domain/answers/consents';
import { nextForMinor } from '@/domain/answers/before-consent';
import { sections } from '@/domain/answers/questionnaire';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { pool } from '@/server/db/client';
import { completeAnswers } from '@/testing/complete-answers';
import { aNewcomer } from '@/testing/people';

const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const bornIn = (year: number): AnswerValue => ({ kind: 'date', date: `${year}-03-09` });
const telehealth = { kind: 'telehealth', version: currentVersion(formOf('telehealth')), locale: 'en' } as const;

/** A person who has just begun and agreed to nothing. */
async function aBeginner() {
  const person = await aNewcomer();
  const api = createCaller(contextFor(async () => person));
  const { caseId } = await api.answers.start();
  const save = (questionId: string, value: AnswerValue | undefined, basedOnRevision = 0) =>
    api.answers.save({ caseId, saveId: randomUUID(), questionId, value: value ?? code('none'), basedOnRevision, locale: 'en' });
  return { person, api, caseId, save };
}
const aMinorOf = new Date().getUTCFullYear() - 15;

test('who somebody is and where is answered before any agreement, and the reply says at once what follows', async () => {
  const { api, save } = await aBeginner();
  expect((await save('about.name', { kind: 'text', text: 'Demo Clover' })).early).toBeUndefined();
  expect((await save('about.birth-date', bornIn(1984))).early).toBeUndefined();
  expect((await save('about.state', code('other-state'))).early).toBe('other-state');
  expect((await api.answers.mine())?.early).toBe('other-state');
  expect((await save('about.state', code('CA'), 1)).early).toBeUndefined();
  expect((await api.answers.mine())?.early).toBeNull();
  await expect(save('about.sex', code('F'))).rejects.toThrow('consent-needed');
});

test('a minor agrees to nothing and answers no more of the questions; mistyped, it is put right', async () => {
  const { api, save } = await aBeginner();
  expect((await save('about.birth-date', bornIn(aMinorOf))).early).toBe('minor');
  await expect(api.consents.give(telehealth)).rejects.toThrow('not-asked');
  await expect(save('phq9.1', code('several-days'))).rejects.toThrow('consent-needed');
  await save('about.birth-date', bornIn(1984), 1);
  await api.consents.give(telehealth);
});

test('a minor’s answers about safety are taken without any agreement, and raise the alert they would raise for anybody', async () => {
  const { caseId, save } = await aBeginner();
  let given: Answers = {
    'about.birth-date': bornIn(aMinorOf),
    'about.name': completeAnswers()['about.name'],
    'about.state': code('CA'),
  };
  for (const id of Object.keys(given)) await save(id, given[id]);
  const prepared: Answers = completeAnswers({ 'asq.1': code('yes'), 'asq.5': code('yes') });
  for (let place = nextForMinor(given); place !== null; place = nextForMinor(given)) {
    for (const { id } of sections[place.section - 1]?.steps[place.step - 1]?.questions ?? []) {
      await save(id, prepared[id]);
      given = { ...given, [id]: prepared[id] };
    }
    if (given['asq.5'] !== undefined) break;
  }
  const { rows } = await pool().query('SELECT level FROM "Alert" WHERE "caseId" = $1', [caseId]);
  expect(rows).toEqual([{ level: 'STAT' }]);
});
