import { expect, test } from 'vitest';
import { actorFrom } from '@/server/auth/actor-from';
import { aCaseWith } from '@/testing/cases';
import { aNewcomer, aPerson, type TestPerson } from '@/testing/people';
import { createCaller } from './root';

const start = new Date('2026-03-02T10:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

/** The API as this person's browser calls it at that minute. */
const at = (person: TestPerson, minute: number) =>
  createCaller({
    findActor: () => actorFrom(person.headers, after(minute)),
    now: after(minute),
    requestId: 'test',
    locale: 'en',
  });
const isIn = async (person: TestPerson, minute: number) => (await actorFrom(person.headers, after(minute))) !== null;

test('who answers question after question stays signed in, for hours', async () => {
  const patient = await aPerson(['patient'], { now: start });
  const { caseId } = await aCaseWith({}, { patient });
  let revision = 0;
  for (let minute = 20; minute <= 180; minute += 20) {
    await at(patient, minute).answers.save({
      caseId,
      saveId: crypto.randomUUID(),
      questionId: 'goals.hope',
      value: { kind: 'text', text: `minute ${minute}` },
      basedOnRevision: revision++,
      locale: 'en',
    });
  }
  expect(await isIn(patient, 200)).toBe(true);
  expect(await isIn(patient, 211)).toBe(false);
});

test('who opens page after page stays signed in; a page that only asks does not keep anybody', async () => {
  const [reads, asks] = [await aPerson(['patient'], { now: start }), await aPerson(['patient'], { now: start })];
  for (let minute = 10; minute <= 60; minute += 10) await at(reads, minute).session.touch();
  for (let minute = 10; minute <= 30; minute += 10) await at(asks, minute).session.me();
  expect(await isIn(reads, 80)).toBe(true);
  expect(await isIn(asks, 31)).toBe(false);
});

test('an act of somebody signed out wakes nothing', async () => {
  const patient = await aNewcomer();
  await expect(at({ ...patient, headers: new Headers() }, 0).answers.start()).rejects.toThrow('UNAUTHORIZED');
});
