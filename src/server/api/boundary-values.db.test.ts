import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { allQuestions } from '@/domain/answers/questionnaire';
import { feed } from '@/server/audit/feed';
import { call } from '@/testing/access-matrix/call';
import { personOf } from '@/testing/access-matrix/callers';
import { DatabaseState } from '@/testing/access-matrix/database-state';
import { expected, type Row } from '@/testing/access-matrix/expected';
import { proceduresOf } from '@/testing/access-matrix/procedures';
import { buildWorld, type World } from '@/testing/access-matrix/world';
import { boundaryInputs, samplesOf } from '@/testing/boundary-inputs';
import { freshDatabase } from '@/testing/database';
import { startMediaServer, type TestMediaServer } from '@/testing/media-server';
import { appRouter } from './root';

const procedures = proceduresOf(appRouter);
let world: World;
let state: DatabaseState;
let media: TestMediaServer;

beforeAll(async () => {
  const { url, adminUrl } = await freshDatabase();
  process.env.DATABASE_URL = url; // before the settings are read for the first time
  media = await startMediaServer();
  state = new DatabaseState(adminUrl);
  await state.open();
  world = await buildWorld();
  await state.keep();
});

afterAll(async () => {
  feed().close();
  await state.close();
  await media.stop();
});

type Answering = { questionId?: string; value?: { kind?: string } };

/** An answer is looked at closely only where its question asks for that kind. */
function toQuestionOfItsKind(sample: unknown): unknown {
  if (Array.isArray(sample)) return sample.map(toQuestionOfItsKind);
  if (typeof sample !== 'object' || sample === null) return sample;
  const fields = Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, toQuestionOfItsKind(value)]));
  const { questionId, value } = sample as Answering;
  const question = allQuestions.find(({ kind }) => kind === value?.kind);
  return questionId === undefined || question === undefined ? fields : { ...fields, questionId: question.id };
}

/** What is sent to a procedure beside boundary values: what its schema takes, and whatever the access matrix sends. */
function samplesFor(path: string, { scene, input, sends }: Row): unknown[] {
  const { ids } = world.scenes[scene].own;
  const { _def } = procedures[path] as unknown as { _def: { inputs: z.ZodType[] } };
  const [schema] = _def.inputs;
  if (schema === undefined) return [];
  const made = samplesOf(schema, { ...ids, personId: ids.consultantId }).map(toQuestionOfItsKind);
  const fits = [...made, input?.(ids) ?? sends?.()].filter((sample) => schema.safeParse(sample).success);
  if (fits.length === 0) throw new Error(`${path} takes none of the samples`);
  return fits;
}

const known = [
  'alerts.addShift: endsAt',
  'alerts.addShift: startsAt',
  'answers.save: basedOnRevision',
  'answers.save: value.date',
  'answers.save: value.takenOn',
  'queue.decide: scheduledFor',
  'queue.saveReading: basedOnRevision',
  'queue.saveReading: takenOn',
  'requests.answer: answers.0.value.date',
  'visit.agenda: day',
  'visit.returnToWaiting: epoch',
  'visit.saveNote: version',
  'visit.signNote: version',
];

type Tried = { field: string; what: string; word: string };

/** Calls as the one who may, with every boundary value in every place that takes such a one. */
async function tryOut(path: string, row: Row): Promise<Tried[]> {
  const scene = world.scenes[row.scene];
  const { headers } = personOf(row.best as Parameters<typeof personOf>[0], world.staff, scene);
  const procedure = procedures[path];
  if (procedure === undefined) throw new Error(`${path} is gone`);
  const tried: Tried[] = [];
  for (const { field, value, input } of samplesFor(path, row).flatMap(boundaryInputs)) {
    const { word } = await call(path, procedure, headers, input);
    tried.push({ field: `${path}: ${field}`, what: String(value), word });
  }
  if (tried.length > 0) await state.restore();
  return tried;
}

test('no day, instant or number at the edge of what can be written breaks any procedure', async () => {
  const tried: Tried[] = [];
  for (const [path, row] of Object.entries(expected)) tried.push(...(await tryOut(path, row)));
  expect(tried.filter(({ word }) => /^5\d\d$/.test(word))).toEqual([]);
  // The walk reaches what is known to be there.
  const reached = new Set(tried.map(({ field }) => field));
  expect(known.filter((field) => !reached.has(field))).toEqual([]);
});
