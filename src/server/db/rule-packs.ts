import type { Prisma } from '@/generated/prisma/client';
import { pool, type Tx } from './client';

/** A version of the rulebook. `pack` is as stored: whoever uses it checks it first. The last three come together or not at all. */
export type StoredRulePack = {
  id: string;
  version: string;
  pack: unknown;
  draftedBy: string;
  draftedAt: Date;
  publishedBy: string | null;
  publishedAt: Date | null;
  effectiveFrom: Date | null;
};

const fields = {
  id: true,
  version: true,
  pack: true,
  draftedBy: true,
  draftedAt: true,
  publishedBy: true,
  publishedAt: true,
  effectiveFrom: true,
} as const;

// Plain data; JSON has no type for "an object whose keys I know".
const asJson = (pack: object) => pack as Prisma.InputJsonObject;

/** Whether a pack of this version exists. Until the transaction ends nobody else can add one. */
export async function isVersionTaken(tx: Tx, version: string): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('rule pack versions', 0))`;
  return (await tx.rulePack.findUnique({ where: { version }, select: { id: true } })) !== null;
}

type NewDraft = { version: string; pack: object; draftedBy: string; at: Date };

/** Keeps a draft. The caller has asked `isVersionTaken`. */
export async function insertDraft(tx: Tx, { version, pack, draftedBy, at }: NewDraft): Promise<string> {
  const { id } = await tx.rulePack.create({
    data: { version, pack: asJson(pack), draftedBy, draftedAt: at },
    select: { id: true },
  });
  return id;
}

/** The pack of this id, or null. */
export function findRulePack(tx: Tx, id: string): Promise<StoredRulePack | null> {
  return tx.rulePack.findUnique({ where: { id }, select: fields });
}

/** The same, and nobody else can publish it until this transaction ends. */
export async function lockRulePack(tx: Tx, id: string): Promise<StoredRulePack | null> {
  await tx.$queryRaw`SELECT 1 FROM "RulePack" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return findRulePack(tx, id);
}

/** Every pack, the newest draft first. */
export function findRulePacks(tx: Tx): Promise<StoredRulePack[]> {
  return tx.rulePack.findMany({ orderBy: [{ draftedAt: 'desc' }, { id: 'desc' }], take: 200, select: fields });
}

/** The published packs that have begun at this instant, the one that counts first. */
export function findBegunRulePacks(tx: Tx, now: Date): Promise<StoredRulePack[]> {
  return tx.rulePack.findMany({
    where: { publishedAt: { not: null }, effectiveFrom: { lte: now } },
    orderBy: [{ effectiveFrom: 'desc' }, { publishedAt: 'desc' }, { id: 'desc' }],
    take: 5,
    select: fields,
  });
}

const begunSql = `
  SELECT id, pack FROM "RulePack" WHERE "publishedAt" IS NOT NULL AND "effectiveFrom" <= $1::timestamptz
   ORDER BY "effectiveFrom" DESC, "publishedAt" DESC, id DESC LIMIT 5`;

/** The same in one statement of its own, because a save must be quick. */
export async function readBegunRulePacks(now: Date): Promise<Pick<StoredRulePack, 'id' | 'pack'>[]> {
  const { rows } = await pool().query<Pick<StoredRulePack, 'id' | 'pack'>>({
    name: 'packs.begun',
    text: begunSql,
    values: [now],
  });
  return rows;
}

type Publication = { publishedBy: string; publishedAt: Date; effectiveFrom: Date; pack: object };

/** Publishes a draft. From here on the database refuses every change of the row. */
export async function publishPack(tx: Tx, id: string, { pack, ...signed }: Publication): Promise<void> {
  await tx.rulePack.update({ where: { id }, data: { ...signed, pack: asJson(pack) } });
}
