import { feed } from '@/server/audit/feed';
import { readDatabaseHealth } from '@/server/db/health';
import { countLiveWorkers } from '@/server/db/job-queue';
import { askMediaServer } from '@/server/video/reachable';

type Part = 'ok' | 'missing';
export type Health = { database: Part; migrations: Part; feed: Part; worker: Part; video: Part };

const patienceMs = 2_000;

/** Looks at each part once, waiting two seconds at most for any. */
export async function checkHealth(liveKitUrl: string): Promise<Health> {
  const [database, workers, listens, video] = await Promise.all([
    inTime(readDatabaseHealth()),
    inTime(countLiveWorkers()),
    inTime(hearsChanges()),
    liveKitUrl === '' ? null : inTime(askMediaServer(liveKitUrl)),
  ]);
  const part = (isThere: boolean): Part => (isThere ? 'ok' : 'missing');
  return {
    database: part(database !== null),
    migrations: part(database?.hasTables === true),
    feed: part(listens === true),
    worker: part((workers ?? 0) > 0),
    video: part(video === true),
  };
}

/** The first connection may still be on its way; one that was lost counts as missing until the next one listens. */
async function hearsChanges(): Promise<boolean> {
  await feed().start();
  return feed().isListening;
}

/** The value, or null when it failed or did not come in time. */
function inTime<T>(work: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs).unref());
  return Promise.race([work.catch(() => null), late]);
}
