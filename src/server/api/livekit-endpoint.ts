import { log } from '@/server/log';
import { readWebhook } from '@/server/video/webhook';
import { applyRoomEvent } from '@/server/visit/apply-room-event';
import { emptyResponse, readBounded } from './http';
import { guarded } from './guarded';

const maxBytes = 65_536;

/** Answers the media server's deliveries. Unknown rooms get 200: there is nothing to repeat. */
export const handleMediaServer = guarded(async (request: Request): Promise<Response> => {
  const body = await readBounded(request, maxBytes);
  if (body === null) return emptyResponse(413);
  const now = new Date();
  const event = await readWebhook(body, request.headers.get('authorization'), now);
  if (event === null) return emptyResponse(401);
  try {
    await applyRoomEvent(event, now);
    return emptyResponse(200);
  } catch (error) {
    log.error('video.event-not-applied', error);
    return emptyResponse(503); // the media server sends it again
  }
});
