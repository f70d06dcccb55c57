import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { allQuestions } from '@/domain/answers/questionnaire';
import type { AnswerValue } from '@/domain/answers/value';
import { withdrawConsent } from '@/server/answers/withdraw-consent';
import { createCaller } from '@/server/api/root';
import { contextFor } from '@/server/api/trpc';
import { revokeSession } from '@/server/auth/revoke-session';
import { transaction } from '@/server/db/client';
import { findConsentsOf } from '@/server/db/consents';
import { watchAbandoned } from '@/server/safety/watch-abandoned';
import { aCaseAtOnce } from '@/testing/case-at-once';
import { aClosedCase, aListedCase, anAskedCase, aWaitingCase } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import type { TestPerson } from '@/testing/people';
import { after, alertsOf, code, declined, say, start } from '@/testing/safety-cases';

const callerOf = (person: TestPerson) => createCaller(contextFor(async () => person));
const written = allQuestions.filter((one) => one.kind === 'text' && one.format !== 'name').map(({ id }) => id);

test.each(written)('words in %s are read, with accents or without, whatever else is wrong with them', async (id) => {
  for (const text of ['Ya no quiero vivir más', 'YA NO QUIERO VIVIR MAS', 'ya no quiero vivir más'.normalize('NFD')]) {
    const opened = await aCaseAtOnce(completeAnswers(), start);
    await say(opened, id, { kind: 'text', text }, { based: 1 }).catch((error: { code: string }) =>
      expect(error.code).toBe('invalid-answer'),
    );
    expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-09'] }]);
  }
});

test('words in the name and the time of a treatment are read', async () => {
  const opened = await aCaseAtOnce(completeAnswers(), start);
  const open = { doseMgPerDay: null, weeks: null, tookMostDays: null, improvementPercent: null, stopReason: null };
  const trial = { id: randomUUID(), name: 'Zoloft', ...open, inCurrentEpisode: null, when: 'cuando me quería morir' };
  const value: AnswerValue = { kind: 'trials', trials: [trial] };
  await say(opened, 'trials.list', value, { based: 1 });
  expect(await alertsOf(opened)).toMatchObject([{ rules: ['S-09'] }]);
});

test('a note, a reason and a reply that are too long are refused, and read', async () => {
  const [listed, closed] = [await aListedCase({ now: start, kinds: ['ride'] }), await aClosedCase({ now: start })];
  const asked = await anAskedCase({ now: start });
  const long = (most: number) => `Quiero morirme. ${'a'.repeat(most)}`;
  const task = { caseId: listed.caseId, toDoId: listed.toDos.ride ?? '', note: long(500) };
  await expect(callerOf(listed.patient).queue.completeTask(task)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  const look = { caseId: closed.caseId, reason: long(2_000) };
  await expect(callerOf(closed.patient).queue.askAgain(look)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  const api = callerOf(asked.patient).requests;
  const requestId = (await api.mine())?.requestId ?? '';
  expect(await api.answer({ requestId, words: long(2_000), answers: [], locale: 'es' })).toMatchObject({ rest: 'refused' });
  expect(await api.mine()).toMatchObject({ requestId, draft: '' });
  for (const opened of [listed, closed, asked]) expect(await alertsOf(opened)).toMatchObject([{ rules: ['S-09'] }]);
});

test('a refusal, then every consent taken back, then sign-out is S-06', async () => {
  const opened = await aCaseAtOnce(completeAnswers({ 'phq9.9': undefined, 'asq.1': undefined }), start);
  await say(opened, 'asq.1', declined);
  for (const { consentId } of await transaction((tx) => findConsentsOf(tx, opened.patient.id)))
    await withdrawConsent({ actor: opened.patient, now: after(1) }, { consentId });
  await revokeSession({ actor: opened.patient, now: after(1) });
  await watchAbandoned({ now: after(2) });
  expect(await alertsOf(opened)).toMatchObject([{ level: 'P1', rules: ['S-06'] }]);
});

test.each([
  ['asq.1', declined, [{ level: 'P1', rules: ['S-06'] }]],
  ['asq.5', declined, [{ level: 'P1', rules: ['S-06'] }]],
  ['med.6', code('yes'), [{ level: 'STAT', rules: ['M-01'] }]],
])('%s = %j after the answers were submitted, and then signed out', async (id, value, alerts) => {
  const opened = await aWaitingCase({ now: start });
  await say(opened, id, value, { now: after(1), based: id === 'asq.5' ? 0 : 1 });
  await revokeSession({ actor: opened.patient, now: after(2) });
  await watchAbandoned({ now: after(3) });
  expect(await alertsOf(opened)).toMatchObject(alerts);
});
