import { platformSha256 } from '@/server/sha-256';
import { clearThrottle, takeThrottlePlace } from '@/server/db/throttle';

export type Limit = { name: string; of: string; max: number; perMinutes: number };

/** The key holds no address and no account: a table of counters must not become a list of people. */
const keyOf = ({ name, of }: Pick<Limit, 'name' | 'of'>) => `${name}:${platformSha256(of, 'base64url').slice(0, 22)}`;

/**
 * Takes a place under one limit after the other and says whether all had one left. The first that has none ends it: what is
 * refused here uses up nothing that others need. So the narrowest comes first, and last what many share. When the database is
 * away it throws: nobody guesses uncounted.
 */
export async function reserve(limits: readonly Limit[], now: Date): Promise<boolean> {
  for (const limit of limits) {
    const windowMs = limit.perMinutes * 60_000;
    const count = await takeThrottlePlace(keyOf(limit), new Date(Math.floor(now.getTime() / windowMs) * windowMs));
    if (count > limit.max) return false;
  }
  return true;
}

/** Forgets the tries of these keys: the right person came in. */
export async function release(limits: readonly Limit[]): Promise<void> {
  await Promise.all(limits.map((limit) => clearThrottle(keyOf(limit))));
}
