import type { Browser } from '@playwright/test';
import fc from 'fast-check';
import type { AnswerValue } from '@/domain/answers/value';
import { kill, start, without } from '../control';
import { alertsOf, lettersAndPages, letMinutesPass, lookRound, onCall, pagedRungs, reached } from '../people/alerts';
import { addressOf, type Answering, aPatientAnswering, aPatientPastTheGate, gateAnswers } from '../people/answering';
import { revisionsOf, rows } from '../people/records';
import { expect, test } from '../people/test';
import { lendKey } from '../people/visitor';

const code = (one: string): AnswerValue => ({ kind: 'choice', code: one });
const [yes, no] = [code('yes'), code('no')];
/** Long enough for a new worker to take the jobs of a killed one for free. */
const patience = { timeout: 60_000 };

async function says({ save }: Answering, questionId: string, value: AnswerValue, basedOnRevision = 0) {
  const reply = await save(questionId, value, { basedOnRevision });
  expect(reply.status).toBe(200);
}

/** The alert of a case in which somebody must be reached now. */
async function statAlertOf({ caseId }: Answering): Promise<string> {
  const [alert] = await alertsOf(caseId);
  expect(alert?.level).toBe('STAT');
  return alert?.id ?? '';
}

test('an alert saved while no worker runs is paged when one does, and each escalation level once', async () => {
  const people = await onCall(4);
  const patient = await aPatientPastTheGate();
  const alertId = await without('worker', async () => {
    await says(patient, 'asq.1', yes);
    await says(patient, 'asq.5', yes);
    const raised = await statAlertOf(patient);
    expect(await pagedRungs(raised)).toEqual({});
    expect(await reached(raised)).toEqual([]);
    return raised;
  });

  await expect.poll(() => pagedRungs(alertId), patience).toEqual({ 0: 1 });
  for (const rungs of [2, 3, 4]) {
    await letMinutesPass(patient.caseId, 5);
    await lookRound('watch-silence');
    expect(Object.values(await pagedRungs(alertId))).toEqual(Array.from({ length: rungs }, () => 1));
  }
  await letMinutesPass(patient.caseId, 60);
  await lookRound('watch-silence');
  expect(await pagedRungs(alertId)).toEqual({ 0: 1, 1: 1, 2: 1, 3: 1 });
  const addresses = people.map(({ email }) => email);
  await expect.poll(async () => (await reached(alertId)).toSorted(), patience).toEqual(addresses.toSorted());
  const all = await lettersAndPages(people);
  expect(all?.letters).toBe(all?.pages);
});

test('ten times the worker is killed at a random moment: every alert is paged once on every escalation level that came due', async () => {
  const people = await onCall(4);
  const seed = Number(process.env.CHANCE_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`CHANCE_SEED=${seed}`);
  const rounds = fc.sample(fc.record({ late: fc.constantFrom(0, 5, 10, 15), looks: fc.nat(25) }), { seed, numRuns: 10 });
  const raised: { alertId: string; rungs: number }[] = [];

  for (const { late, looks } of rounds) {
    const patient = await aPatientPastTheGate();
    await says(patient, 'med.6', yes); // at once the gravest: an alert that was milder before would have pages of that escalation too
    const alertId = await statAlertOf(patient);
    await letMinutesPass(patient.caseId, late);
    for (let look = 0; look < looks; look++) await pagedRungs(alertId); // a moment of chance, not a length of time
    await kill('worker');
    await start('worker');
    raised.push({ alertId, rungs: late / 5 + 1 });
  }
  await lookRound('watch-silence');

  for (const { alertId, rungs } of raised) {
    const expected = Object.fromEntries(Array.from({ length: rungs }, (_, rung) => [rung, 1]));
    await expect.poll(() => pagedRungs(alertId), { ...patience, message: `pages of ${alertId}` }).toEqual(expected);
    const addresses = people.slice(0, rungs).map(({ email }) => email);
    await expect.poll(async () => (await reached(alertId)).toSorted(), patience).toEqual(addresses.toSorted());
  }
  const all = await lettersAndPages(people);
  expect(all?.letters).toBe(all?.pages);
});

test('EV1: a positive answer, the page closed, a quarter of an hour: an alert for today that names what was left open', async ({
  browser,
}) => {
  const patient = await aPatientPastTheGate();
  // The watch needs nobody to have been awake.
  await without('worker', async () => {
    const left = await answersAndLeaves(browser, patient, 'phq9.9', 'Several days');
    // Nobody is left to hear the reply to what a page says as it goes: the records tell that it came.
    await expect.poll(() => isHidden(patient.caseId), patience).toBe(true);
    await left.close();
    expect(await alertsOf(patient.caseId)).toEqual([]);
    await letMinutesPass(patient.caseId, 15);
  });
  await lookRound('watch-abandoned');
  await lookRound('watch-abandoned');
  const alerts = await alertsOf(patient.caseId);
  expect(alerts).toMatchObject([{ level: 'P1', origin: 'abandonment', rules: ['S-06', 'S-08'] }]);
  await expect.poll(() => pagedRungs(alerts[0]?.id ?? ''), patience).toEqual({ 0: 1 });
});

test('EV2: a yes to acting now and the page closed: the clinician is paged for the answer alone', async ({ browser }) => {
  const people = await onCall(1);
  const patient = await aPatientPastTheGate();
  await says(patient, 'asq.3', yes);
  await (await answersAndLeaves(browser, patient, 'asq.5', 'Yes')).close();

  const [alert] = await alertsOf(patient.caseId);
  expect(alert).toMatchObject({ level: 'STAT', origin: 'answer', rules: expect.arrayContaining(['S-01']) });
  await expect.poll(() => reached(alert?.id ?? ''), patience).toEqual([people[0]?.email]);
});

test('EV3: an answer made milder leaves the alert, and the clinician reads both', async ({ reviewer }) => {
  const patient = await aPatientAnswering({ ...gateAnswers(), 'asq.1': no, 'asq.2': no, 'asq.3': no, 'asq.4': no });
  await says(patient, 'phq9.9', code('more-than-half'));
  await says(patient, 'phq9.9', code('not-at-all'), 1);
  const alerts = await alertsOf(patient.caseId);
  expect(alerts).toMatchObject([{ level: 'P1', rules: ['S-05'], answerRetracted: true }]);
  expect((await revisionsOf(patient.caseId, 'phq9.9')).map(({ revision }) => revision)).toEqual([1, 2]);
  await reviewer.open(`/reviewer/alerts/${alerts[0]?.id}`);
  await reviewer.sees('More than half the days');
  await reviewer.sees('Not at all');
  await reviewer.sees(/was changed later/);
});

/** The patient taps an answer in a browser and leaves the page as soon as the server has it. Gives the browser to be closed. */
async function answersAndLeaves(browser: Browser, { account }: Answering, questionId: string, words: string) {
  const context = await browser.newContext();
  await lendKey(context, account);
  const page = await context.newPage();
  await page.goto(`${process.env.APP_ORIGIN}${addressOf(questionId)}`);
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/trpc/answers.save'));
  await page.getByRole('radio', { name: words }).click();
  expect((await saved).status()).toBe(200);
  await page.goto('about:blank');
  return context;
}

async function isHidden(caseId: string): Promise<boolean> {
  const open = 'SELECT "hiddenAt" IS NOT NULL AS hidden FROM "SafetyWatch" WHERE "caseId" = $1 AND "settledAt" IS NULL';
  const [watch] = await rows<{ hidden: boolean }>(open, [caseId]);
  return watch?.hidden ?? false;
}
