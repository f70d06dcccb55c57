import { env } from '@/env';
import { log } from '@/server/log';
import { type Sight, WatchedPart } from '@/server/watched-part';
import { videoOffered } from './address';

const patienceMs = 2_000;
/** Longer nobody waits for a page because of the media server. */
const longestWaitMs = 300;

/** Asks the media server once, waiting two seconds at most. Throws when it does not answer. */
export async function askMediaServer(url: string = env().LIVEKIT_URL): Promise<boolean> {
  const answer = await fetch(url.replace(/^ws/, 'http'), { method: 'HEAD', signal: AbortSignal.timeout(patienceMs) });
  return answer.status < 500;
}

const held = globalThis as typeof globalThis & { clearwayMediaServer?: WatchedPart };

/** Pages and the API are bundles of their own and share no modules, so the watch of this process hangs on globalThis. */
const watch = (): WatchedPart =>
  (held.clearwayMediaServer ??= new WatchedPart({
    look: askMediaServer,
    everyMs: 3_000,
    againMs: 700,
    onChange: (state) => (state === 'ok' ? log.event('video.back') : log.warn('video.away')),
  }));

/** What this process knows of the media server; null where the practice has none. Waits for the first look alone, and briefly. */
export const seeMediaServer = async (): Promise<Sight | null> => (videoOffered() ? watch().settled(longestWaitMs) : null);

/** Whether the media server was asked and did not answer, as last known: never asks by itself, so no page is slower for it. */
export const isVideoAway = (): boolean => videoOffered() && watch().known().state === 'away';
