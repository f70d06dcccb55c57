import { transaction } from '@/server/db/client';
import { enqueue } from '@/server/db/job-queue';

const afterSeconds = [15, 30, 45] as const;

/** Asks for the rounds until the next minute. A round that still waits is replaced, so they never pile up. */
export function repeatReconciling(now: Date): Promise<void> {
  return transaction(async (tx) => {
    for (const seconds of afterSeconds)
      await enqueue(
        tx,
        'reconcile-rooms',
        {},
        {
          jobKey: `reconcile-rooms-${seconds}`,
          runAt: new Date(now.getTime() + seconds * 1000),
          longestTries: 1,
        },
      );
  });
}
