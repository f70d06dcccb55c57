import { mayAnswer } from '@/domain/answers/open-consents';
import type { DraftKey, Leads, MyAnswers } from '@/domain/answers/views';
import { apiHeaders, bare, isSameOrigin } from './edge';
import { callerFor } from './edge-form';
import { guarded } from './guarded';

/** The patient's own case, whether its questions may be answered, the key of what waits on the device, and where the answers about safety would lead. */
export type Ahead = { own: MyAnswers; leads: Leads; mayAnswer: boolean } & DraftKey;

/**
 * Gives a page of the questions what it needs to go on without a connection, as the app draws it. By POST from our own
 * pages alone, and stored nowhere on the way: it holds a key.
 */
export const answerAhead = guarded(async (request: Request, draw: (ahead: Ahead) => Promise<object>): Promise<Response> => {
  if (!isSameOrigin(request.headers)) return bare(403);
  const { answers, consents } = callerFor(request);
  const [own, leads, { key }, { records }] = await Promise.all([
    answers.mine(),
    answers.leads(),
    answers.draftKey(),
    consents.mine(),
  ]);
  if (own === null) return bare(404);
  return Response.json(await draw({ own, leads, key, mayAnswer: mayAnswer(records) }), { headers: apiHeaders });
});
