import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { AppError } from '@/domain/shared/app-error';
import { log } from '@/server/log';
import { bare, told } from './edge';
import { isOutage } from './outage';
import { plainRefusals, refusals } from './refusals';

/**
 * The one catch of the edge. Whatever the handler throws, the sender gets a status and a sentence: a refusal has its own, a
 * database out of reach is 503, and anything else is a fault of ours, whose message stays here.
 */
export const guarded =
  <Given extends unknown[]>(answer: (...given: Given) => Promise<Response>) =>
  async (...given: Given): Promise<Response> => {
    try {
      return await answer(...given);
    } catch (error) {
      return answerTo(error);
    }
  };

function answerTo(error: unknown): Response {
  const refused = error instanceof TRPCError && error.cause instanceof AppError ? error.cause : error;
  if (refused instanceof AppError) {
    const { http, sentence } = refusals[refused.code];
    return told(statusOf(http), sentence);
  }
  if (error instanceof TRPCError) {
    // The API has written down what was a fault, and has told an outage from it.
    const sentence = plainRefusals[error.code];
    return sentence === undefined ? bare(statusOf(error.code)) : told(statusOf(error.code), sentence);
  }
  log.error('api.broken', error);
  return bare(isOutage(error) ? 503 : 500);
}

const statusOf = (code: TRPCError['code']): number => getHTTPStatusCodeFromError(new TRPCError({ code }));
