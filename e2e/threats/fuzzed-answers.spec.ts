import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { valueFaultOf } from '@/domain/answers/check-value';
import { allQuestions, questionById } from '@/domain/answers/questionnaire';
import { AnswerValue } from '@/domain/answers/value';
import { completeAnswers } from '@/testing/complete-answers';
import { type Answering, aPatientAnswering, gateAnswers, postApi } from '../people/answering';
import { answersOf, rows } from '../people/records';

const count = 5_000;
const atOnce = 20;

const strange = [
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffy',
  '\u202Egnp.exe',
  '\u2066abc',
  'e\u0301'.repeat(50),
  '👩‍👩‍👧‍👦'.repeat(20),
  '﷽'.repeat(100),
  '\'; DROP TABLE "Answer"; --',
  '{{7*7}}${7*7}<%= 7*7 %>',
  '\\u0000',
  '\u0007\u001b[2J',
  ' ',
  '',
  '-0',
  'NaN',
  '__proto__',
  'constructor',
];
const text = fc.oneof(
  fc.constantFrom(...strange),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 2_100 }),
);
const day = fc.oneof(
  fc.constantFrom(
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '1899-12-31',
    '2026-13-01',
    '2026-1-1',
    '+275760-09-13',
    '1984-03-09',
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
const number = fc.oneof(
  fc.constantFrom(0, -0, -1, 1.5, 1e308, -1e308, 5e-324, 2 ** 53, 170, 75.1, 14),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);
const code = fc.oneof(
  fc.constantFrom('yes', 'no', 'several-days', 'nearly-every-day', 'F', 'en', 'never', 'understood', 'none'),
  text,
);
const trial = fc.record(
  {
    id: fc.oneof(fc.uuid(), text),
    name: text,
    doseMgPerDay: fc.oneof(number, fc.constantFrom(null, 'unknown')),
    weeks: fc.oneof(number, fc.constantFrom(null, 'unknown')),
    tookMostDays: fc.constantFrom('yes', 'no', null, 'unknown', 'perhaps'),
    improvementPercent: fc.oneof(number, fc.constant(null)),
    stopReason: fc.constantFrom('inefficacy', 'other', null, 'because'),
    inCurrentEpisode: fc.constantFrom('yes', 'unsure', null),
    when: text,
    __proto__: fc.constant({ kind: 'choice' }),
  },
  { requiredKeys: ['id', 'name'] },
);
const shaped = fc.oneof(
  fc.record({ kind: fc.constant('choice'), code }),
  fc.record({ kind: fc.constant('choices'), codes: fc.array(code, { maxLength: 45 }) }),
  fc.record({ kind: fc.constant('number'), number }),
  fc.record({ kind: fc.constant('text'), text }),
  fc.record({ kind: fc.constant('date'), date: day }),
  fc.record({ kind: fc.constant('bloodPressure'), systolicMmHg: number, diastolicMmHg: number, takenOn: fc.option(day) }),
  fc.record({ kind: fc.constant('trials'), trials: fc.array(trial, { maxLength: 45 }) }),
  fc.record({ kind: fc.constant('medicines'), medicines: fc.array(trial, { maxLength: 3 }) }),
  fc.record({ kind: fc.constantFrom('unknown', 'declined', 'admin', '__proto__', 'toString') }),
);
const anything = fc.anything({ withNullPrototype: false, withBigInt: false, maxDepth: 3, key: fc.string({ maxLength: 5 }) });
const prepared = completeAnswers();
const right = fc.constantFrom(...allQuestions.map(({ id }) => id).filter((id) => prepared[id] !== undefined));
const someQuestion = fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: text });
const revision = fc.oneof(
  { weight: 8, arbitrary: fc.constant('as it stands' as const) },
  { weight: 2, arbitrary: fc.oneof(fc.nat(9), fc.constantFrom(-1, 1.5, 2 ** 31, 2 ** 53, null, '1')) },
);

/** A body as text, because some of it no JSON.stringify would write. */
type Shot = (patient: Answering, standing: (questionId: string) => number) => string;
type Save = { questionId: string; value: unknown; basedOnRevision: unknown; more?: object };
const body = ({ caseId }: Answering, { more, ...save }: Save) =>
  JSON.stringify({ 0: { saveId: crypto.randomUUID(), caseId, locale: 'en', ...save, ...more } });

const save = (value: fc.Arbitrary<unknown>, more: fc.Arbitrary<object> = fc.constant({})): fc.Arbitrary<Shot> =>
  fc.record({ questionId: someQuestion, value, revision, more }).map(
    (shot) => (patient, standing) =>
      body(patient, {
        questionId: shot.questionId,
        value: shot.value,
        basedOnRevision: shot.revision === 'as it stands' ? standing(shot.questionId) : shot.revision,
        more: shot.more,
      }),
  );
const wellTold = right.map(
  (questionId): Shot =>
    (patient, standing) =>
      body(patient, { questionId, value: prepared[questionId], basedOnRevision: standing(questionId) }),
);
const wrongFrame = fc.oneof(
  fc.record({ saveId: fc.oneof(text, anything) }),
  fc.record({ caseId: fc.oneof(text, fc.uuid(), anything) }),
  fc.record({ locale: fc.oneof(text, anything) }),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'actor', 'role', 'now'), anything),
);
/** What only somebody with a tool could write. */
const byHand = fc.oneof(
  fc.constantFrom('1e400', '-1e400', '0x10', '01', 'NaN', 'Infinity', 'undefined', '1'.repeat(2_000)).map(
    (written): Shot =>
      (patient) =>
        body(patient, { questionId: 'vit.weight', value: { kind: 'number', number: 0 }, basedOnRevision: 0 }).replace(
          '"number":0',
          `"number":${written}`,
        ),
  ),
  fc.constantFrom('{"__proto__":{"kind":"choice"},"kind":"text","text":"x"}', '{"kind":"text","kind":"choice","code":"yes"}').map(
    (written): Shot =>
      (patient) =>
        body(patient, { questionId: 'goals.hope', value: '#', basedOnRevision: 0 }).replace('"#"', written),
  ),
  fc.constantFrom('', '{', 'null', '[]', '{"0":', '"x"', '\ufeff{}', '{"0":{}}', '{"9":{}}').map(
    (written): Shot =>
      () =>
        written,
  ),
  fc.nat(20_000).map(
    (depth): Shot =>
      () =>
        `{"0":${'['.repeat(depth)}${']'.repeat(depth)}}`,
  ),
  fc.string({ unit: 'binary', maxLength: 400 }).map(
    (written): Shot =>
      () =>
        written,
  ),
);
const huge = fc.constantFrom<Shot>(
  (patient) =>
    body(patient, { questionId: 'goals.hope', value: { kind: 'text', text: 'ü'.repeat(500_000) }, basedOnRevision: 0 }),
  (patient) =>
    body(patient, {
      questionId: 'trials.other',
      value: { kind: 'choices', codes: Array(100_000).fill('yes') },
      basedOnRevision: 0,
    }),
  (patient) =>
    body(patient, { questionId: 'trials.other', value: { kind: 'choices', codes: Array(5_000).fill('x') }, basedOnRevision: 0 }),
);
const shots: fc.Arbitrary<Shot> = fc.oneof(
  { weight: 20, arbitrary: wellTold },
  { weight: 50, arbitrary: save(shaped) },
  { weight: 10, arbitrary: save(anything) },
  { weight: 10, arbitrary: save(shaped, wrongFrame) },
  { weight: 9, arbitrary: byHand },
  { weight: 1, arbitrary: huge },
);

// Playwright writes every expect down as a step with its place: fifteen thousand of them would cost more than what they look at.
// So each shot is judged by plain functions, and what they found is expected to be nothing.
test('five thousand answers of chance are kept or refused with a sentence, and every case stays whole', async () => {
  const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`FUZZ_SEED=${seed}`);
  const waiting = fc.sample(shots, { seed, numRuns: count });
  const statuses: Record<number, number> = {};
  const wrong: string[] = [];

  const patients: Answering[] = [];
  while (patients.length < atOnce) patients.push(await aPatientAnswering(gateAnswers()));
  await Promise.all(
    patients.map(async (patient) => {
      const revisions = new Map(Object.keys(gateAnswers()).map((id) => [id, 1]));
      for (let shot = waiting.pop(); shot !== undefined; shot = waiting.pop()) {
        const sent = shot(patient, (questionId) => revisions.get(questionId) ?? 0);
        const { status, said } = await fire(patient, sent);
        statuses[status] = (statuses[status] ?? 0) + 1;
        const fault = faultOfReply(status, said);
        if (fault !== null) wrong.push(`${fault}: ${sent.slice(0, 300)}\n→ ${status} ${said.slice(0, 300)}`);
        if (status === 200) remember(revisions, sent, said);
      }
      wrong.push(...(await faultsOfCase(patient.caseId)));
    }),
  );

  console.log(JSON.stringify(statuses));
  expect(wrong).toEqual([]);
  expect(statuses[200]).toBeGreaterThan(count / 10); // chance that never hits says nothing
  expect(statuses[400]).toBeGreaterThan(count / 10);
});

async function fire(patient: Answering, sent: string) {
  const reply = await postApi(patient.account, 'answers.save', sent);
  return { status: reply.status, said: await reply.text() };
}

/** Never our own fault, never a word of what lies inside, and a refusal is said in a sentence. */
function faultOfReply(status: number, said: string): string | null {
  if (status >= 500) return 'broken';
  if (/prisma|postgres|node_modules|\bat .+:\d+:\d+|SELECT|INSERT|violates/i.test(said)) return 'speaks of its inside';
  if (status !== 200 && !/[A-Z](?:[^"\\]|\\.)+\.(?:"|$)/.test(said)) return 'no sentence';
  return null;
}

function remember(revisions: Map<string, number>, sent: string, said: string) {
  const { 0: asked } = JSON.parse(sent) as { 0: { questionId: string } };
  const [{ result }] = JSON.parse(said) as [{ result: { data: { revision?: number; current?: { revision: number } } } }];
  revisions.set(asked.questionId, result.data.revision ?? result.data.current?.revision ?? 0);
}

/**
 * Each current answer reads, answers its question, and is the last of exactly as many revisions as it counts. What was set aside
 * has no number and replaces nothing.
 */
async function faultsOfCase(caseId: string): Promise<string[]> {
  const told = await rows<{ questionId: string; count: number; last: unknown }>(
    `SELECT "questionId", count(*)::int AS count, (array_agg(value ORDER BY revision DESC))[1] AS last
       FROM "AnswerRevision" WHERE "caseId" = $1 AND revision IS NOT NULL GROUP BY 1`,
    [caseId],
  );
  const standing = await answersOf(caseId);
  const nothingTold = Object.keys(standing).filter((id) => !told.some(({ questionId }) => questionId === id));
  return [
    ...nothingTold.map((id) => `${id} stands without a revision`),
    ...told.flatMap(({ questionId, count, last }) => {
      if (!isDeepStrictEqual(standing[questionId], { value: last, revision: count }))
        return [`${questionId} is not its last revision`];
      const question = questionById(questionId);
      const fault = question === null ? 'is no question' : valueFaultOf(question, AnswerValue.parse(last), '2099-01-01');
      return fault === null ? [] : [`${questionId}: ${JSON.stringify(fault)}`];
    }),
  ];
}
