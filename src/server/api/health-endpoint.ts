import { env } from '@/env';
import { checkHealth } from '@/server/health/check-health';
import { apiHeaders } from './http';
import { guarded } from './guarded';

/** The process answers. */
export const handleLive = (): Response => Response.json({ ok: true }, { headers: apiHeaders });

/** Whether people can be served: 200 or 503, with the names of the parts and no detail. Mail and video only lessen the service. */
export const handleReady = guarded(async (): Promise<Response> => {
  const parts = await checkHealth(env().LIVEKIT_URL);
  const isReady = parts.database === 'ok' && parts.migrations === 'ok' && parts.feed === 'ok';
  return Response.json({ ok: isReady, ...parts }, { status: isReady ? 200 : 503, headers: apiHeaders });
});
