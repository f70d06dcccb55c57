import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { kill, type ProgramName, start } from '../control';
import { type Answering, aPatientAnswering } from '../people/answering';
import { answersOf, revisionsOf } from '../people/records';

const patients = 50;
const questions = ['phq9.1', 'phq9.2', 'phq9.3', 'phq9.4', 'gad7.1'] as const;
const savesOfEach = 40;
const all = patients * questions.length * savesOfEach;
const codes = ['not-at-all', 'several-days', 'more-than-half', 'nearly-every-day'] as const;

/** What is taken away when so many answers have been acknowledged; it comes back at once. */
const kills: readonly (readonly [after: number, ProgramName])[] = [
  [1_000, 'application'],
  [2_500, 'database'],
  [3_500, 'application'],
  [5_000, 'application'],
  [6_500, 'database'],
  [7_500, 'application'],
  [9_000, 'application'],
];

type Acknowledged = { saveId: string; revision: number; code: string };
type Run = { countOne: () => void; whenBack: () => Promise<void> };
type Told = Record<(typeof questions)[number], Acknowledged[]>;

test('ten thousand answers, the application killed five times and the database twice: whatever was acknowledged is there, once and in order', async () => {
  const people: Answering[] = [];
  while (people.length < patients) people.push(await aPatientAnswering());
  let acknowledged = 0;
  let killed = 0;
  let back: Promise<void> = Promise.resolve();
  const countOne = () => {
    acknowledged++;
    const [after, program] = kills[killed] ?? [];
    if (program === undefined || acknowledged !== after) return;
    killed++;
    back = back.then(() => kill(program)).then(() => start(program));
  };

  const told = await Promise.all(people.map((person) => answerAll(person, { countOne, whenBack: () => back })));
  await back;

  expect({ acknowledged, killed }).toEqual({ acknowledged: all, killed: kills.length });
  for (const [n, { caseId }] of people.entries()) {
    const standing = await answersOf(caseId);
    for (const questionId of questions) {
      const acks = told[n]?.[questionId] ?? [];
      expect(await revisionsOf(caseId, questionId)).toEqual(acks.map(({ saveId, revision }) => ({ saveId, revision })));
      expect(acks.map(({ revision }) => revision)).toEqual(Array.from({ length: savesOfEach }, (_, place) => place + 1));
      expect(standing[questionId]).toEqual({ value: { kind: 'choice', code: acks.at(-1)?.code }, revision: savesOfEach });
    }
  }
});

/** Saves the same questions again and again as a phone would: each save is repeated with its id until it is acknowledged. */
async function answerAll(person: Answering, { countOne, whenBack }: Run): Promise<Told> {
  const told: Told = { 'phq9.1': [], 'phq9.2': [], 'phq9.3': [], 'phq9.4': [], 'gad7.1': [] };
  for (let round = 0; round < savesOfEach; round++)
    for (const questionId of questions) {
      const code = codes[round % codes.length] ?? 'not-at-all';
      const save = { saveId: randomUUID(), basedOnRevision: round };
      const revision = await untilAcknowledged(() => person.save(questionId, { kind: 'choice', code }, save), whenBack);
      told[questionId].push({ saveId: save.saveId, revision, code });
      countOne();
    }
  return told;
}

/** A refused or cut connection, or a 5xx while something comes up, is no answer: the phone tries again. */
async function untilAcknowledged(send: () => Promise<Response>, whenBack: Run['whenBack']): Promise<number> {
  const deadline = Date.now() + 300_000; // so that a save which is lost for ever is named
  while (Date.now() < deadline) {
    const reply = await send().catch(() => null);
    const body = reply === null || reply.status >= 500 ? null : await reply.json().catch(() => null);
    if (body === null) {
      await whenBack();
      await new Promise((resolve) => setImmediate(resolve));
      continue;
    }
    const [{ result }] = body as [{ result?: { data: { outcome: string; revision: number } } }];
    expect(result?.data.outcome, JSON.stringify(body)).toBe('saved');
    return result?.data.revision ?? 0;
  }
  throw new Error('no acknowledgement within five minutes');
}
