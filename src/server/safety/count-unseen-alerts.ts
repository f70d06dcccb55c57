import { mostUrgent, type UnseenAlerts } from '@/domain/safety/alert-view';
import { countUnseen, findUnseenStat } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';

/** How many alerts wait for somebody to see them, and the escalations of those that are STAT. */
export const countUnseenAlerts = (): Promise<UnseenAlerts> =>
  transaction(async (tx) => ({
    unseen: await countUnseen(tx),
    stat: (await findUnseenStat(tx, mostUrgent)).map(({ id, pagedFrom }) => ({ id, pagedFrom: pagedFrom.toISOString() })),
  }));
