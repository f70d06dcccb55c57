import type { Actor } from '@/domain/access/permissions';
import type { MyConsents } from '@/domain/answers/consent-views';
import { transaction } from '@/server/db/client';
import { findConsentsOf } from '@/server/db/consents';
import { findTimeZone } from '@/server/db/visit-people';

/** What the person agreed to, refused and took back, for themselves alone. */
export function readConsents({ actor }: { actor: Actor }): Promise<MyConsents> {
  return transaction(async (tx) => ({
    records: await findConsentsOf(tx, actor.id),
    timeZone: await findTimeZone(tx, actor.id),
  }));
}
