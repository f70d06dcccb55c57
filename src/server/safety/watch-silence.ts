import { findUnseenAlertIds } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { beat } from '@/server/db/heartbeats';
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
  const failures: unknown[] = [];
  for (const alertId of unseen) await pageOnCall({ now }, { alertId }).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0]; // the others were paged first
  await transaction((tx) => beat(tx, 'paging', now));
}
