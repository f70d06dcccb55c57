import { caseFactsSql } from './case-facts';
import type { FoundCase } from './cases';
import { pool, type Tx } from './client';

/** An answer as it stands in the database. `value` is as stored; whoever reads it checks it. */
export type AnswerRow = { questionId: string; value: unknown; revision: number; savedAt: Date };

/** A save that was made before, found by the id its device gave it. Without a revision it was kept and never stood. */
export type EarlierSave = {
  caseId: string;
  questionId: string;
  actorId: string;
  value: unknown;
  revision: number | null;
  savedAt: Date;
};

/** All that a save looks at before it decides. */
export type Sheet = {
  theCase: FoundCase & { submittedAt: Date | null };
  answers: AnswerRow[];
  earlier: EarlierSave | null;
  /** The patient's, as it is stored for them (IANA name). */
  timeZone: string;
};

type Dated<T> = Omit<T, 'savedAt'> & { savedAt: string };
type SheetRow = FoundCase & {
  submittedAt: Date | null;
  timeZone: string;
  answers: Dated<AnswerRow>[] | null;
  earlier: Dated<EarlierSave> | null;
};

const dated = <T extends { savedAt: string }>(row: T) => ({ ...row, savedAt: new Date(row.savedAt) });

const readSheetSql = `
  SELECT c.id, ${caseFactsSql}, c."submittedAt",
         (SELECT p."timeZone" FROM "Person" p WHERE p.id = c."patientId") AS "timeZone",
         (SELECT json_agg(json_build_object('questionId', a."questionId", 'value', a.value, 'revision', a.revision, 'savedAt', a."savedAt"))
            FROM "Answer" a WHERE a."caseId" = c.id) AS answers,
         (SELECT json_build_object('caseId', r."caseId", 'questionId', r."questionId", 'actorId', r."actorId",
                                   'value', r.value, 'revision', r.revision, 'savedAt', r."savedAt")
            FROM "AnswerRevision" r WHERE r.id = $2::uuid) AS earlier
    FROM "Case" c WHERE c.id = $1::uuid`;

/** The case, all its answers and, if there was one, the earlier save of this id: one statement, because a save must be quick. */
export async function readSheet(caseId: string, saveId: string | null): Promise<Sheet | null> {
  const { rows } = await pool().query<SheetRow>({ name: 'answers.sheet', text: readSheetSql, values: [caseId, saveId] });
  const [row] = rows;
  if (row === undefined) return null;
  const { answers, earlier, timeZone, ...theCase } = row;
  return { theCase, timeZone, answers: (answers ?? []).map(dated), earlier: earlier === null ? null : dated(earlier) };
}

export type NewRevision = {
  saveId: string;
  caseId: string;
  patientId: string;
  questionId: string;
  value: unknown;
  basedOnRevision: number;
  questionnaireVersion: string;
  locale: string;
  at: Date;
};

// The case is shared-locked, so that no save slips in behind a submit. Where another device was faster, or the case has
// moved on, `standing` is empty and nothing at all is written. The audit row is part of the same statement, hence of the
// same transaction. It wakes no listener: nobody watches a case that is still being answered, and NOTIFY would make every
// save of the practice wait for the one before it.
const writeAnswerSql = `
  WITH open_case AS (
    SELECT id FROM "Case" WHERE id = $2::uuid AND "patientId" = $3::uuid AND stage = 'answers' FOR SHARE
  ), standing AS (
    INSERT INTO "Answer" AS a ("caseId", "questionId", value, revision, "savedAt")
    SELECT id, $4::text, $5::jsonb, 1, $9::timestamptz FROM open_case WHERE $6::int = 0
       OR EXISTS (SELECT 1 FROM "Answer" s WHERE s."caseId" = $2::uuid AND s."questionId" = $4::text)
    ON CONFLICT ("caseId", "questionId") DO UPDATE
       SET value = excluded.value, revision = a.revision + 1, "savedAt" = excluded."savedAt"
     WHERE a.revision = $6::int
    RETURNING a.revision
  ), kept AS (
    INSERT INTO "AnswerRevision" (id, "caseId", "questionId", revision, value, "questionnaireVersion", locale, "actorId", "savedAt")
    SELECT $1::uuid, $2::uuid, $4::text, revision, $5::jsonb, $7::text, $8::text, $3::uuid, $9::timestamptz FROM standing
    RETURNING revision
  ), recorded AS (
    INSERT INTO "AuditEvent" (at, "actorId", "caseId", type, event)
    SELECT $9::timestamptz, $3::uuid, $2::uuid, 'answers.saved', jsonb_build_object(
             'type', 'answers.saved', 'caseId', $2::text, 'questionId', $4::text, 'revision', revision) FROM kept
  )
  SELECT revision FROM kept`;

/**
 * Stores one answer, its revision and its audit row in one statement. Gives the new revision, or null when nothing was
 * written: the answer on which it was based no longer stands, or the case is no longer being answered.
 */
export async function writeAnswer(save: NewRevision): Promise<number | null> {
  const { rows } = await pool().query<{ revision: number }>({
    name: 'answers.write',
    text: writeAnswerSql,
    values: valuesOf(save),
  });
  return rows[0]?.revision ?? null;
}

/** The same within the caller's transaction, for an answer that must not be stored without what follows from it. */
export async function writeAnswerIn(tx: Tx, save: NewRevision): Promise<number | null> {
  const rows = await tx.$queryRawUnsafe<{ revision: number }[]>(writeAnswerSql, ...valuesOf(save));
  return rows[0]?.revision ?? null;
}

const valuesOf = (save: NewRevision) => [
  save.saveId,
  save.caseId,
  save.patientId,
  save.questionId,
  JSON.stringify(save.value),
  save.basedOnRevision,
  save.questionnaireVersion,
  save.locale,
  save.at,
];

/** The answers of a case as they stand, read in the caller's transaction. */
export function findAnswers(tx: Tx, caseId: string): Promise<AnswerRow[]> {
  return tx.answer.findMany({
    where: { caseId },
    select: { questionId: true, value: true, revision: true, savedAt: true },
    orderBy: { questionId: 'asc' },
  });
}

/** Everything that was ever answered in a case, oldest first: also what was taken back, and what never stood. */
export function findRevisions(tx: Tx, caseId: string) {
  return tx.answerRevision.findMany({
    where: { caseId },
    select: {
      ...{ questionId: true, value: true, revision: true, setAside: true },
      ...{ questionnaireVersion: true, locale: true, savedAt: true },
    },
    orderBy: [{ savedAt: 'asc' }, { questionId: 'asc' }, { revision: 'asc' }],
  });
}

/** Holds the patient, so that two devices that begin at once make one case. */
export async function lockPatient(tx: Tx, patientId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Person" WHERE id = ${patientId}::uuid FOR NO KEY UPDATE`;
}
