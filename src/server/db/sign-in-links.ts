import type { Tx } from './client';

type Hash = Uint8Array<ArrayBuffer>;
export type FoundLink = { id: string; email: string; locale: string; timeZone: string };

const facts = { id: true, email: true, locale: true, timeZone: true } as const;
const usable = (now: Date, longestTries: number) =>
  ({ usedAt: null, expiresAt: { gt: now }, attempts: { lt: longestTries } }) as const;

type NewLink = Omit<FoundLink, 'id'> & { tokenHash: Hash; codeHash: Hash; askHash: Hash; createdAt: Date; expiresAt: Date };

/** Stores a link that was asked for. */
export async function insertSignInLink(tx: Tx, link: NewLink): Promise<void> {
  await tx.signInLink.create({ data: link, select: { id: true } });
}

/** The unused link with this token, if this browser asked for it and its code was not guessed at too often. */
export function findLinkByToken(
  tx: Tx,
  keys: { tokenHash: Hash; askHash: Hash },
  limits: { now: Date; longestTries: number },
): Promise<FoundLink | null> {
  return tx.signInLink.findFirst({ where: { ...keys, ...usable(limits.now, limits.longestTries) }, select: facts });
}

/**
 * Counts one try against every link that this browser or this address could mean, and returns those that had a try left.
 * Counted first and compared afterwards, so that parallel guesses cannot share one try.
 */
export async function takeCodeTries(
  tx: Tx,
  from: { askHash: Hash } | { email: string },
  limits: { now: Date; longestTries: number },
): Promise<(FoundLink & { codeHash: Uint8Array })[]> {
  return tx.signInLink.updateManyAndReturn({
    where: { ...from, ...usable(limits.now, limits.longestTries) },
    data: { attempts: { increment: 1 } },
    select: { ...facts, codeHash: true },
  });
}

/** Uses a link up. Of any number of callers at once exactly one is told true. */
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
