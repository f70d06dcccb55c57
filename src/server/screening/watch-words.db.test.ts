import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { requestDecisionReview } from '@/server/queue/request-decision-review';
import { completeTask } from '@/server/queue/complete-task';
import { findNewestScreening } from '@/server/db/screenings';
import { findWordsFound } from '@/server/db/words-found';
import { transaction } from '@/server/db/client';
import { listAlerts } from '@/server/safety/list-alerts';
import { readAlert } from '@/server/safety/read-alert';
import { aCaseWith, aClosedCase, aListedCase } from '@/testing/cases';
import { completeAnswers } from '@/testing/complete-answers';
import { aPatient, aReviewer } from '@/testing/people';
import { saveWatchedAnswer } from './save-watched-answer';
import { submitAnswers } from './submit-answers';

const words = 'Thank you for asking. I have the pills ready and will do it tonight.';

async function alertsOf(caseId: string, now = new Date()) {
  const { unseen } = await listAlerts({ now });
  return unseen.filter((row) => row.caseId === caseId);
}

const save = (questionId: string, text: string, basedOnRevision = 0) => ({
  ...{ saveId: randomUUID(), questionId, basedOnRevision, locale: 'en' as const },
  value: { kind: 'text' as const, text },
});

test('words in an answer raise P1 “words to read”, with the sentence marked, and the screening says S-09', async () => {
  const { caseId, patient } = await aCaseWith(completeAnswers());
  const now = new Date();
  const reply = await saveWatchedAnswer({ actor: patient, now }, { caseId, ...save('goals.hope', words, 1) });
  expect(reply).toMatchObject({ outcome: 'saved', safety: { screen: 'contact-today' } });
  const [alert] = await alertsOf(caseId);
  expect(alert).toMatchObject({ level: 'P1', rules: ['S-09'], origin: 'words' });
  const view = await readAlert({ actor: await aReviewer(), now }, { alertId: alert?.id ?? '' });
  expect(view.words).toMatchObject([
    { source: 'answer', parts: [{ toRead: false }, { text: 'I have the pills ready and will do it tonight.', toRead: true }] },
  ]);
  await submitAnswers({ actor: patient, now }, { caseId });
  expect(await rulesOf(caseId)).toContain('S-09');
});

async function rulesOf(caseId: string) {
  const found = await transaction((tx) => findNewestScreening(tx, caseId));
  if (found === null) throw new Error('there is a screening');
  return (found.result as { firedRules: string[] }).firedRules;
}

test('the same sentence again is no news; another one is, also after somebody has the alert', async () => {
  const { caseId, patient } = await aCaseWith(completeAnswers());
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  await saveWatchedAnswer({ actor: patient, now: at(0) }, { caseId, ...save('goals.hope', words, 1) });
  await saveWatchedAnswer({ actor: patient, now: at(1) }, { caseId, ...save('goals.hope', `${words} And to sleep.`, 2) });
  expect(await transaction((tx) => findWordsFound(tx, caseId))).toHaveLength(1);
  await saveWatchedAnswer({ actor: patient, now: at(2) }, { caseId, ...save('goals.hope', 'Ya no quiero vivir.', 3) });
  expect(await transaction((tx) => findWordsFound(tx, caseId))).toHaveLength(2);
  expect(await alertsOf(caseId, at(3))).toHaveLength(1);
});

test.each([
  ['a stale revision', (caseId: string) => ({ caseId, ...save('goals.hope', words, 7) })],
  ['a text that is too long for its question', (caseId: string) => ({ caseId, ...save('goals.hope', words.repeat(16), 1) })],
])('words are read with %s', async (_what, given) => {
  const { caseId, patient } = await aCaseWith(completeAnswers());
  await saveWatchedAnswer({ actor: patient, now: new Date() }, given(caseId)).catch(() => {});
  expect(await alertsOf(caseId)).toMatchObject([{ rules: ['S-09'] }]);
});

test('a note on a list is read, also where the item cannot be done by it', async () => {
  const { caseId, patient, toDos } = await aListedCase({ kinds: ['readings', 'letter'] });
  await completeTask({ actor: patient, now: new Date() }, { caseId, toDoId: toDos.readings ?? '', note: words }).catch(() => {});
  expect(await alertsOf(caseId)).toMatchObject([{ level: 'P1', rules: ['S-09'], origin: 'words' }]);
});

test('the reason for a decision review is read', async () => {
  const { caseId, patient } = await aClosedCase();
  await requestDecisionReview({ actor: patient, now: new Date() }, { caseId, reason: 'Mi familia estaría mejor sin mí.' });
  expect(await alertsOf(caseId)).toMatchObject([{ rules: ['S-09'] }]);
});

test('denial and figures of speech leave nothing; a stranger’s words are not read', async () => {
  const { caseId, patient } = await aCaseWith(completeAnswers());
  const now = new Date();
  await saveWatchedAnswer(
    { actor: patient, now },
    { caseId, ...save('goals.hope', 'No thoughts of suicide. This wait is killing me.', 1) },
  );
  await expect(
    saveWatchedAnswer({ actor: await aPatient(), now }, { caseId, ...save('goals.hope', words, 2) }),
  ).rejects.toThrow();
  expect(await alertsOf(caseId)).toEqual([]);
  expect(await transaction((tx) => findWordsFound(tx, caseId))).toEqual([]);
});
