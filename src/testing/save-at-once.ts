import type { Actor } from '@/domain/access/permissions';
import { valueFaultOf } from '@/domain/answers/check-value';
import { isAsked } from '@/domain/answers/flow';
import { allQuestions, questionnaireVersion } from '@/domain/answers/questionnaire';
import type { Answers } from '@/domain/answers/value';
import { AppError } from '@/domain/shared/app-error';
import type { Locale } from '@/domain/shared/preferences';
import { patientDay } from '@/domain/shared/time/patient-day';
import { answersFrom } from '@/server/answers/current-answers';
import { readSheet } from '@/server/db/answers';
import { pool } from '@/server/db/client';

export type GivenAnswers = { caseId: string; answers: Answers; locale: Locale };

const insertSql = `
  WITH open_case AS (
    SELECT id FROM "Case" WHERE id = $1::uuid AND "patientId" = $2::uuid AND stage = 'answers' FOR SHARE
  ), given AS (
    SELECT one ->> 'questionId' AS "questionId", one -> 'value' AS value, n
      FROM open_case, jsonb_array_elements($3::jsonb) WITH ORDINALITY AS list (one, n)
  ), standing AS (
    INSERT INTO "Answer" ("caseId", "questionId", value, revision, "savedAt")
    SELECT $1::uuid, "questionId", value, 1, $6::timestamptz FROM given ORDER BY n
    ON CONFLICT DO NOTHING RETURNING "questionId"
  ), kept AS (
    INSERT INTO "AnswerRevision" (id, "caseId", "questionId", revision, value, "questionnaireVersion", locale, "actorId", "savedAt")
    SELECT gen_random_uuid(), $1::uuid, "questionId", 1, value, $4::text, $5::text, $2::uuid, $6::timestamptz
      FROM given JOIN standing USING ("questionId") ORDER BY n
  ), recorded AS (
    INSERT INTO "AuditEvent" (at, "actorId", "caseId", type, event)
    SELECT $6::timestamptz, $2::uuid, $1::uuid, 'answers.saved', jsonb_build_object(
             'type', 'answers.saved', 'caseId', $1::text, 'questionId', "questionId", 'revision', 1)
      FROM given JOIN standing USING ("questionId") ORDER BY n
  )
  SELECT id FROM open_case`;

/**
 * Writes what `saveAnswer` writes for these answers, given one by one in the order of the questionnaire, in one statement: a
 * hundred saves a case are most of what a test costs. An answer that may not be given is refused as there. The consents are
 * those of the caller, who has to give them first. `save-at-once.db.test.ts` proves that the two are equal.
 */
export async function saveAtOnce({ actor, now }: { actor: Actor; now: Date }, { caseId, answers, locale }: GivenAnswers) {
  const sheet = await readSheet(caseId, null);
  if (sheet === null) throw new AppError('no-access');
  let standing = answersFrom(sheet.answers);
  const day = patientDay(now, sheet.timeZone);
  const given: { questionId: string; value: unknown }[] = [];
  for (const question of allQuestions) {
    const value = answers[question.id];
    if (value === undefined) continue;
    if (valueFaultOf(question, value, day) !== null) throw new AppError('invalid-answer');
    if (!isAsked(question, standing)) throw new AppError('not-asked');
    given.push({ questionId: question.id, value });
    if (standing[question.id] === undefined) standing = { ...standing, [question.id]: value };
  }
  const { rowCount } = await pool().query({
    text: insertSql,
    values: [caseId, actor.id, JSON.stringify(given), questionnaireVersion, locale, now],
  });
  if (rowCount !== 1) throw new AppError('no-access');
}
