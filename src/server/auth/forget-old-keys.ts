import { dayMs } from '@/domain/shared/time/spans';
import { transaction } from '@/server/db/client';
import { forgetOldLinks } from '@/server/db/sign-in-links';
import { forgetOldThrottles } from '@/server/db/throttle';

/** Drops links that ran out a day ago and counters of windows long past. */
export async function forgetOldKeys({ now }: { now: Date }): Promise<void> {
  const yesterday = new Date(now.getTime() - dayMs);
  await forgetOldThrottles(yesterday);
  await transaction((tx) => forgetOldLinks(tx, yesterday));
}
