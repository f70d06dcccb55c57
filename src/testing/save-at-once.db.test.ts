import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { allQuestions } from '@/domain/answers/questionnaire';
import type { Answers } from '@/domain/answers/value';
import { saveAnswer } from '@/server/answers/save-answer';
import { startCase } from '@/server/answers/start-case';
import { pool } from '@/server/db/client';
import { submitAnswers } from '@/server/screening/submit-answers';
import { aCaseWith, type TestCase } from './cases';
import { completeAnswers } from './complete-answers';
import { aPatient, type TestPerson } from './people';

const now = new Date();

/** The real path: every answer by the use case, one after the other. */
async function aCaseOneByOne(answers: Answers, patient?: TestPerson): Promise<TestCase> {
  patient ??= await aPatient(now);
  const doing = { actor: patient, now };
  const { caseId } = await startCase(doing);
  for (const { id: questionId } of allQuestions) {
    const value = answers[questionId];
    if (value === undefined) continue;
    await saveAnswer(doing, { caseId, saveId: randomUUID(), questionId, value, basedOnRevision: 0, locale: 'es' });
  }
  return { caseId, patient };
}

/** Everything that the database holds of a case, with the ids of case, patient and rows taken out. */
async function everythingOf({ caseId, patient }: TestCase) {
  const read = async (table: string, order: string, id = 'caseId') => {
    const { rows } = await pool().query(
      `SELECT (to_jsonb(t) - 'id')::text AS row FROM "${table}" t WHERE "${id}" = $1 ORDER BY ${order}`,
      [caseId],
    );
    return rows.map(({ row }) =>
      String(row)
        .replaceAll(caseId, '<case>')
        .replaceAll(patient.id, '<patient>')
        .replace(/"screeningId": "[^"]*"/, '"screeningId": "<screening>"'),
    );
  };
  return {
    case: await read('Case', 'id', 'id'),
    answers: await read('Answer', '"questionId"'),
    revisions: await read('AnswerRevision', '"questionId"'),
    trail: await read('AuditEvent', 'id'),
    screening: await read('Screening', 'id'),
    watch: await read('SafetyWatch', '"caseId"'),
    alerts: await read('Alert', 'id'),
  };
}

test.each<[string, Answers]>([
  ['of somebody whom no rule holds back', completeAnswers()],
  ['half answered', completeAnswers({ 'goals.hope': undefined, 'trials.list': undefined, 'trials.finished': undefined })],
  [
    'with a positive answer about safety',
    completeAnswers({ 'asq.1': { kind: 'choice', code: 'yes' }, 'asq.5': { kind: 'choice', code: 'no' } }),
  ],
])('a case %s is the same, written at once or answer by answer', async (_, answers) => {
  const [oneByOne, atOnce] = [await aCaseOneByOne(answers), await aCaseWith(answers, { now, locale: 'es' })];
  const kept = await everythingOf(oneByOne);
  expect(kept.trail.length).toBeGreaterThan(80);
  expect(await everythingOf(atOnce)).toEqual(kept);
});

test('what was answered before stays as it was, in both', async () => {
  const begun = completeAnswers({ 'goals.hope': undefined, 'phq9.2': { kind: 'declined' } });
  const both = [await aCaseOneByOne(begun), await aCaseOneByOne(begun)] as const;
  await aCaseOneByOne(completeAnswers(), both[0].patient);
  await aCaseWith(completeAnswers(), { now, locale: 'es', patient: both[1].patient });
  const [oneByOne, atOnce] = [await everythingOf(both[0]), await everythingOf(both[1])];
  expect(oneByOne.trail).toHaveLength(oneByOne.answers.length + 1); // each answer once, and the beginning
  expect(atOnce).toEqual(oneByOne);
});

test('submitted, both are judged alike', async () => {
  const judged = [await aCaseOneByOne(completeAnswers()), await aCaseWith(completeAnswers(), { now, locale: 'es' })];
  for (const { caseId, patient } of judged) await submitAnswers({ actor: patient, now }, { caseId });
  const [oneByOne, atOnce] = await Promise.all(judged.map(everythingOf));
  expect(oneByOne?.screening).toHaveLength(1);
  expect(atOnce).toEqual(oneByOne);
});

test('what may not be given is refused in both', async () => {
  const wrong = { ...completeAnswers(), 'phq9.1': { kind: 'choice', code: 'sometimes' } } as Answers;
  const notAsked = { ...completeAnswers(), 'asq.5': { kind: 'choice', code: 'no' } } as Answers;
  for (const make of [(answers: Answers) => aCaseOneByOne(answers), (answers: Answers) => aCaseWith(answers)]) {
    await expect(make(wrong)).rejects.toMatchObject({ code: 'invalid-answer' });
    await expect(make(notAsked)).rejects.toMatchObject({ code: 'not-asked' });
  }
});
