import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { Fields } from '@/domain/answers/from-fields';
import { AppError } from '@/domain/shared/app-error';
import { log } from '@/server/log';
import { isOutage } from '@/server/outage';
import { outageSince } from '@/server/request-outage';
import { awayWithForm } from './away-page';
import { emptyResponse, isOfType, isSameOrigin, textResponse } from './http';
import { localeOf } from './locale-of';
import { refusals, sentenceOf, sentenceOfKind } from './refusals';

/**
 * The one catch of the edge. Whatever the handler throws, the sender gets a status and a sentence in their language: a refusal has
 * its own, a database out of reach is 503, and anything else is a fault of ours, whose message stays here.
 */
export const guarded =
  <Given extends [Request, ...unknown[]]>(answer: (...given: Given) => Promise<Response>) =>
  async (...given: Given): Promise<Response> => {
    const [request] = given;
    const form = isFormOfPage(request) ? request.clone() : null;
    try {
      return await answer(...given);
    } catch (error) {
      const isAway =
        error instanceof TRPCError ? error.code === 'SERVICE_UNAVAILABLE' && error.cause === undefined : isOutage(error);
      const unsent = isAway && form !== null ? await unsentOf(form) : null;
      if (unsent === null) return answerTo(error, request.headers);
      if (!(error instanceof TRPCError)) log.error('api.broken', error); // else the API has written it down
      const { pathname, search } = new URL(request.url);
      return awayWithForm({ locale: localeOf(request.headers), path: `${pathname}${search}`, since: outageSince(), unsent });
    }
  };

const mostBytes = 64 * 1024;

/** Whether a browser sent a plain form and will show the answer as a page. */
const isFormOfPage = ({ headers, method }: Request): boolean =>
  method === 'POST' &&
  isSameOrigin(headers) &&
  isOfType(headers, 'application/x-www-form-urlencoded') &&
  (headers.get('accept') ?? '').includes('text/html') &&
  Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY) <= mostBytes;

/** What the form brought; null where a secret is among it, which stands in no page. */
async function unsentOf(form: Request): Promise<Fields | null> {
  const fields = Object.fromEntries(new URLSearchParams(await form.text()));
  return Object.keys(fields).some((name) => /password|secret|code$/i.test(name)) ? null : fields;
}

function answerTo(error: unknown, headers: Headers): Response {
  const locale = localeOf(headers);
  const refused = error instanceof TRPCError && error.cause instanceof AppError ? error.cause : error;
  if (refused instanceof AppError) return textResponse(statusOf(refusals[refused.code]), sentenceOf(refused.code, locale));
  if (error instanceof TRPCError) {
    // The API has written down what was a fault, and has separated an outage from it.
    const sentence = sentenceOfKind(error.code, locale);
    return sentence === null ? emptyResponse(statusOf(error.code), headers) : textResponse(statusOf(error.code), sentence);
  }
  log.error('api.broken', error);
  return emptyResponse(isOutage(error) ? 503 : 500, headers);
}

const statusOf = (code: TRPCError['code']): number => getHTTPStatusCodeFromError(new TRPCError({ code }));
