import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { kill, start } from '../control';
import { aPatientAnswering, type Answering } from '../people/answering';
import { revisionsOf } from '../people/records';

const patients = 20;
const savesEach = 100;
const killAfter = [400, 1_000, 1_600];
const codes = ['not-at-all', 'several-days', 'more-than-half', 'nearly-every-day'] as const;

type Acknowledged = { saveId: string; revision: number };

test('two thousand answers, the application killed three times: whatever was acknowledged is there, once and in order', async () => {
  test.setTimeout(240_000);
  const people = await Promise.all(Array.from({ length: patients }, aPatientAnswering));
  const kills: Promise<void>[] = [];
  let acknowledged = 0;
  const countOne = () => {
    acknowledged++;
    if (acknowledged === killAfter[kills.length]) kills.push(kill('application').then(() => start('application')));
  };

  const told = await Promise.all(people.map((person) => answerAll(person, countOne)));
  await Promise.all(kills);

  expect(acknowledged).toBe(patients * savesEach);
  expect(kills).toHaveLength(killAfter.length);
  for (const [n, person] of people.entries()) {
    expect(await revisionsOf(person.caseId, 'phq9.1')).toEqual(told[n]);
  }
});

/** Saves the same question again and again as a phone would: each save is repeated with its id until it is acknowledged. */
async function answerAll(person: Answering, countOne: () => void): Promise<Acknowledged[]> {
  const told: Acknowledged[] = [];
  while (told.length < savesEach) {
    const code = codes[told.length % codes.length] ?? 'not-at-all';
    const save = { saveId: randomUUID(), basedOnRevision: told.length };
    const revision = await untilAcknowledged(() => person.save('phq9.1', { kind: 'choice', code }, save));
    told.push({ saveId: save.saveId, revision });
    countOne();
  }
  return told;
}

/** A refused or cut connection, or a 5xx while the application comes up, is no answer: the phone tries again. */
async function untilAcknowledged(send: () => Promise<Response>): Promise<number> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const reply = await send().catch(() => null);
    if (reply === null || reply.status >= 500) {
      await new Promise((resolve) => setImmediate(resolve));
      continue;
    }
    const [body] = (await reply.json()) as [{ result?: { data: { outcome: string; revision: number } } }];
    expect(body.result?.data.outcome, JSON.stringify(body)).toBe('saved');
    return body.result?.data.revision ?? 0;
  }
  throw new Error('no acknowledgement within a minute');
}
