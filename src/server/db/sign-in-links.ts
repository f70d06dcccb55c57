import type { Tx } from './client';

type Hash = Uint8Array<ArrayBuffer>;
export type FoundLink = { id: string; email: string; locale: string; timeZone: string };

const facts = { id: true, email: true, locale: true, timeZone: true } as const;
const usable = (now: Date) => ({ usedAt: null, expiresAt: { gt: now } }) as const;

type NewLink = Omit<FoundLink, 'id'> & { tokenHash: Hash; codeHash: Hash; askHash: Hash; createdAt: Date; expiresAt: Date };

/** Stores a link that was asked for. */
export async function insertSignInLink(tx: Tx, link: NewLink): Promise<void> {
  await tx.signInLink.create({ data: link, select: { id: true } });
}

/** The unused link with this token, if this browser asked for it. */
export function findLinkByToken(tx: Tx, keys: { tokenHash: Hash; askHash: Hash }, now: Date): Promise<FoundLink | null> {
  return tx.signInLink.findFirst({ where: { ...keys, ...usable(now) }, select: facts });
}

/** Whose mailbox got the link with this token, whatever became of the link; null where it is unknown or forgotten. */
export async function findAddressOfLink(tx: Tx, tokenHash: Hash): Promise<string | null> {
  return (await tx.signInLink.findUnique({ where: { tokenHash }, select: { email: true } }))?.email ?? null;
}

type WithCode = FoundLink & { codeHash: Uint8Array };

/**
 * Counts one try against every link that this browser asked for, and returns those that had a try left. Counted first and
 * compared afterwards, so that parallel guesses cannot share one try.
 */
export function takeCodeTries(
  tx: Tx,
  askHash: Hash,
  { now, longestTries }: { now: Date; longestTries: number },
): Promise<WithCode[]> {
  return tx.signInLink.updateManyAndReturn({
    where: { askHash, attempts: { lt: longestTries }, ...usable(now) },
    data: { attempts: { increment: 1 } },
    select: { ...facts, codeHash: true },
  });
}

/** The links of this address that would open now, newest first. */
export function findOpenLinks(tx: Tx, email: string, now: Date): Promise<WithCode[]> {
  return tx.signInLink.findMany({
    where: { email, ...usable(now) },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { ...facts, codeHash: true },
  });
}

/** Uses a link up. Of any number of callers at once exactly one gets true. */
export async function useLinkOnce(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.signInLink.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}

/** Forgets links that opened or ran out before this moment. */
export async function forgetOldLinks(tx: Tx, before: Date): Promise<number> {
  return (await tx.signInLink.deleteMany({ where: { expiresAt: { lt: before } } })).count;
}
