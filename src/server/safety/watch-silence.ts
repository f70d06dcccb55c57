import { findUnseenAlertIds } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { beat } from '@/server/db/heartbeats';
import { doInTurn } from '@/server/do-in-turn';
import { pageOnCall } from './page-on-call';

/**
 * Once a minute: the worker says that it lives, and every alert that nobody has seen is looked at again, in case a page's
 * job was lost. The second heartbeat comes only after all of that went well: where it stands still, paging does.
 */
export async function watchSilence({ now }: { now: Date }): Promise<void> {
  const unseen = await transaction(async (tx) => {
    await beat(tx, 'worker', now);
    return findUnseenAlertIds(tx);
  });
  await doInTurn('safety.not-paged', unseen, (alertId) => pageOnCall({ now }, { alertId }));
  await transaction((tx) => beat(tx, 'paging', now));
}
