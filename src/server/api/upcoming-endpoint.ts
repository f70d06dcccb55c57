import { mayAnswer } from '@/domain/answers/open-consents';
import type { DraftKey, SafetyPreview, MyAnswers } from '@/domain/answers/views';
import { apiHeaders, emptyResponse, isSameOrigin } from './http';
import { callerFor } from './form-endpoint';
import { guarded } from './guarded';

/** The patient's own case, whether its questions may be answered, the key of what waits on the device, and where the answers about safety would lead. */
export type UpcomingData = { own: MyAnswers; leads: SafetyPreview; mayAnswer: boolean } & DraftKey;

/**
 * Gives a page of the questions what it needs to go on without a connection, as the app draws it. By POST from our own
 * pages alone, and stored nowhere on the way: it holds a key.
 */
export const handleUpcoming = guarded(
  async (request: Request, draw: (ahead: UpcomingData) => Promise<object>): Promise<Response> => {
    if (!isSameOrigin(request.headers)) return emptyResponse(403);
    const { answers, consents } = callerFor(request);
    const [own, leads, { key }, { records }] = await Promise.all([
      answers.mine(),
      answers.safetyPreview(),
      answers.draftKey(),
      consents.mine(),
    ]);
    if (own === null) return emptyResponse(404);
    return Response.json(await draw({ own, leads, key, mayAnswer: mayAnswer(records) }), { headers: apiHeaders });
  },
);
