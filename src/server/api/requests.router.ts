import { AnsweredRequest, AnswerRequest, AskedQuestion, OwnQuestion, RequestKey } from '@/domain/queue/information-request';
import { answerOwnRequest } from '@/server/queue/answer-request';
import { readOpenedRequest, readOwnRequest } from '@/server/queue/read-request';
import { needs, open, router } from './trpc';

/** A reviewer's question to a patient, from the patient's side. */
export const requestsRouter = router({
  mine: needs('request.read')
    .output(OwnQuestion.nullable())
    .query(({ ctx }) => readOwnRequest(ctx)),

  answer: needs('request.answer')
    .input(AnswerRequest)
    .output(AnsweredRequest)
    .mutation(({ ctx, input }) => answerOwnRequest(ctx, input)),

  /** Open to whoever holds the key that link and date of birth gave; to all others it says that there is nothing. */
  opened: open
    .input(RequestKey)
    .output(AskedQuestion.nullable())
    .query(({ ctx, input }) => readOpenedRequest(ctx, input)),
});
