import { type AnswerChannel, answerChannels } from '@/domain/queue/information-request';
import type { Tx } from './client';

type Hash = Uint8Array<ArrayBuffer>;

/** A reviewer's question as the use cases need it. `words` is a draft until it was answered. */
export type FoundRequest = {
  id: string;
  caseId: string;
  decisionId: string;
  againIds: string[];
  words: string;
  answeredAt: Date | null;
  answeredBy: AnswerChannel | null;
};

const facts = {
  id: true,
  caseId: true,
  decisionId: true,
  againIds: true,
  answer: true,
  answeredAt: true,
  answeredBy: true,
} as const;
type Row = Omit<FoundRequest, 'words' | 'answeredBy'> & { answer: string; answeredBy: string | null };
const found = ({ answer, answeredBy, ...row }: Row): FoundRequest => ({
  ...row,
  words: answer,
  answeredBy: answerChannels.find((way) => way === answeredBy) ?? null,
});

type NewRequest = { caseId: string; decisionId: string; tokenHash: Hash; againIds: string[]; expiresAt: Date };

/** Adds a question. Links of earlier ones of this case end now: the patient has one question at a time. */
export async function insertRequest(tx: Tx, request: NewRequest, now: Date): Promise<void> {
  const { caseId } = request;
  await tx.informationRequest.updateMany({ where: { caseId, expiresAt: { gt: now } }, data: { expiresAt: now } });
  await tx.informationRequest.create({ data: request, select: { id: true } });
}

/** The newest question of a case, or null. */
export async function findNewestRequest(tx: Tx, caseId: string): Promise<FoundRequest | null> {
  const row = await tx.informationRequest.findFirst({ where: { caseId }, orderBy: { id: 'desc' }, select: facts });
  return row === null ? null : found(row);
}

/** Every question of a case, newest first. */
export async function findRequests(tx: Tx, caseId: string): Promise<FoundRequest[]> {
  const rows = await tx.informationRequest.findMany({ where: { caseId }, orderBy: { id: 'desc' }, take: 50, select: facts });
  return rows.map(found);
}

/**
 * Takes one try at this link, if it still waits for its answer and has one left: counted first and compared afterwards, so
 * that parallel guesses cannot share one. Null for every link that leads nowhere.
 */
export async function takeRequestTry(
  tx: Tx,
  tokenHash: Hash,
  limits: { now: Date; longestTries: number },
): Promise<{ id: string; caseId: string; patientId: string } | null> {
  const [row] = await tx.$queryRaw<{ id: string; caseId: string; patientId: string }[]>`
    UPDATE "InformationRequest" r SET attempts = attempts + 1
      FROM "Case" c JOIN "Person" p ON p.id = c."patientId"
     WHERE r."tokenHash" = ${tokenHash} AND r."answeredAt" IS NULL AND r."expiresAt" > ${limits.now}
       AND r.attempts < ${limits.longestTries}::int
       AND c.id = r."caseId" AND c.stage = 'answers' AND p."disabledAt" IS NULL
    RETURNING r.id, r."caseId", c."patientId"`;
  return row ?? null;
}

/** Gives out the key to this one question and the try back. The key of an earlier opening is worth nothing from now on. */
export async function giveRequestKey(tx: Tx, id: string, key: { keyHash: Hash; keyUntil: Date }): Promise<void> {
  await tx.informationRequest.update({ where: { id }, data: { ...key, attempts: { decrement: 1 } }, select: { id: true } });
}

type OpenedRequest = FoundRequest & { patientId: string; waits: boolean; keyUntil: Date | null };

/**
 * The question that this key opens, or null: unknown, run out by `now`, or its patient was shut out. An answered one is
 * still found. Without a `now` a key that ran out is found too; its end is `keyUntil`.
 */
export async function findRequestByKey(tx: Tx, keyHash: Hash, now: Date | null): Promise<OpenedRequest | null> {
  const opened = await tx.informationRequest.findFirst({
    where: { keyHash, ...(now !== null && { keyUntil: { gt: now } }) },
    select: { ...facts, keyUntil: true },
  });
  if (opened === null) return null;
  const { keyUntil, ...row } = opened;
  const theCase = await tx.case.findUnique({
    where: { id: row.caseId },
    select: { stage: true, patientId: true, patient: { select: { disabledAt: true } } },
  });
  if (theCase === null || theCase.patient.disabledAt !== null) return null;
  const waits = row.answeredAt === null && theCase.stage === 'answers';
  return { ...found(row), keyUntil, patientId: theCase.patientId, waits };
}

/** Keeps what was written while something else must still be put right. */
export async function keepRequestDraft(tx: Tx, id: string, words: string): Promise<void> {
  await tx.informationRequest.updateMany({ where: { id, answeredAt: null }, data: { answer: words } });
}

/** The question has its answer; link and key are used up. The caller holds the case's lock. */
export async function markAnswered(tx: Tx, id: string, { at, by, words }: { at: Date; by: AnswerChannel; words: string }) {
  const answer = { answer: words, answeredAt: at, answeredBy: by };
  await tx.informationRequest.update({ where: { id }, data: answer, select: { id: true } });
}

/** The reviewer's words to the patient, and when they were sent. */
export async function findQuestion(tx: Tx, decisionId: string): Promise<{ question: string; askedAt: Date }> {
  const { toPatient, at } = await tx.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: { toPatient: true, at: true },
  });
  return { question: toPatient, askedAt: at };
}

/** From when until when a case had waited before this question, or nulls where it was not screened before. */
export async function findWaitBefore(tx: Tx, decisionId: string): Promise<{ from: Date | null; until: Date | null }> {
  const [row] = await tx.$queryRaw<{ from: Date; until: Date }[]>`
    SELECT handed.at AS "from", d.at AS until FROM "Decision" d JOIN "Screening" s ON s.id = d."screeningId"
      JOIN LATERAL (
        SELECT max(at) AS at FROM "Screening" WHERE "caseId" = s."caseId" AND at <= s.at AND NOT "isAgain"
      ) handed ON true
     WHERE d.id = ${decisionId}::uuid`;
  return row ?? { from: null, until: null };
}

/** The question of this id, or null. Whether the caller may know of it is for `allow` to say. */
export async function findRequest(tx: Tx, id: string): Promise<FoundRequest | null> {
  const row = await tx.informationRequest.findUnique({ where: { id }, select: facts });
  return row === null ? null : found(row);
}
