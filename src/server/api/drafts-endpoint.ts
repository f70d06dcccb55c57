import { TRPCError } from '@trpc/server';
import type { DraftKey } from '@/domain/answers/views';
import { readCookie } from '@/server/auth/cookies';
import { requestDraftKey } from '@/server/queue/request-draft-key';
import { apiHeaders, emptyResponse, isSameOrigin } from './http';
import { callerFor } from './form-endpoint';
import { guarded } from './guarded';

/** The key that seals what the signed-in person typed and did not send. To our own pages alone, by POST: no cache keeps it. */
export const handleDraftKey = guarded(async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request.headers)) return emptyResponse(403);
  try {
    return keyed(await callerFor(request).session.draftKey());
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'UNAUTHORIZED') return keyed(nobody);
    throw error;
  }
});

/** The same for whoever opened a reviewer's question with link and date of birth. */
export const handleLinkDraftKey = guarded(async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request.headers)) return emptyResponse(403);
  const key = readCookie(request.headers, 'request');
  return keyed(key === null || key.length > 100 ? nobody : ((await requestDraftKey({ now: new Date() }, { key })) ?? nobody));
});

// No failure: a page may outlive the session that drew it.
const nobody = { key: null };
const keyed = (key: DraftKey | typeof nobody) => Response.json(key, { headers: apiHeaders });
