import { AppError } from '@/domain/shared/app-error';
import { env } from '@/env';

/** Whether this practice offers video at all. Without a media server a visit goes by phone. */
export const videoOffered = (): boolean => env().LIVEKIT_URL !== '';

/** Where the media server is, and the key that may act on it. Refuses with `video-unavailable` when there is none. */
export function mediaServer() {
  const { LIVEKIT_URL: url, LIVEKIT_API_KEY: key, LIVEKIT_API_SECRET: secret } = env();
  if (url === '' || key === '' || secret === '') throw new AppError('video-unavailable');
  return { url, key, secret };
}
