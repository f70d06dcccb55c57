import { randomUUID } from 'node:crypto';
import { questionnaireVersion } from '@/domain/answers/questionnaire';
import type { Answers } from '@/domain/answers/value';
import { insertCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import type { TestCase } from './cases';
import { aPatient } from './people';

/** A case in which these answers stand, written at once: for tests that need hundreds of them. */
export async function aCaseAtOnce(answers: Answers, now = new Date()): Promise<TestCase> {
  const patient = await aPatient();
  const caseId = await transaction(async (tx) => {
    const { id } = await insertCase(tx, patient.id, now);
    const all = JSON.stringify(answers);
    await tx.$executeRaw`
      INSERT INTO "Answer" ("caseId", "questionId", value, revision, "savedAt")
      SELECT ${id}::uuid, key, value, 1, ${now} FROM jsonb_each(${all}::jsonb)`;
    await tx.$executeRaw`
      INSERT INTO "AnswerRevision" (id, "caseId", "questionId", revision, value, "questionnaireVersion", locale, "actorId", "savedAt")
      SELECT gen_random_uuid(), ${id}::uuid, key, 1, value, ${questionnaireVersion}, 'en', ${patient.id}::uuid, ${now}
        FROM jsonb_each(${all}::jsonb)`;
    return id;
  });
  return { caseId, patient };
}

/** The fields of a form with the id of each of its saves. */
export const withSaveIds = (values: Readonly<Record<string, string>>): Record<string, string> => ({
  ...values,
  ...Object.fromEntries(Object.keys(values).map((id) => [`-save.${id.replace(/\.(pounds|feet)$/, '')}`, randomUUID()])),
});
