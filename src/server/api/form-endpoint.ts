import { TRPCError } from '@trpc/server';
import type { Fields } from '@/domain/answers/from-fields';
import { AppError, type ErrorCode } from '@/domain/shared/app-error';
import { actorFrom } from '@/server/auth/actor-from';
import { apiHeaders, readFormBody } from './http';
import { readCookie } from '@/server/auth/cookies';
import { guarded } from './guarded';
import { localeOf } from './locale-of';
import { createCaller } from './root';
import { contextFor } from './trpc';
import { clearTypedFieldsCookie, typedFieldsCookie } from './typed-fields-cookie';

export type Api = ReturnType<typeof createCaller>;

/** Back to where it came from, with what was typed: something has to be put right first. `bound` is whose it is, a case's id. */
export type FormReturn = { to: string; bound: string };

/** Lets an answer carry what was typed back to the page that asks for it again. */
export function withTypedFields(answer: Response, bound: string, fields: Fields): Response {
  answer.headers.append('set-cookie', typedFieldsCookie(bound, fields));
  return answer;
}

/** The API as the one who sent this request. */
export const callerFor = (request: Request): Api =>
  createCaller(contextFor(() => actorFrom(request.headers), localeOf(request.headers)));

/** A form's answer: look there. */
export const seeOther = (to: string) => new Response(null, { status: 303, headers: { ...apiHeaders, location: to } });

/** Why the API refused, where it is one of our own reasons. */
export const refusalCodeOf = (error: unknown): ErrorCode | null =>
  error instanceof TRPCError && error.cause instanceof AppError ? error.cause.code : null;

/** Whether the API refused for this reason. */
export const refusalIs = (error: unknown, code: ErrorCode): boolean => refusalCodeOf(error) === code;

/**
 * A form from one of our own pages, answered by a redirect. Who is not signed in is sent to the entrance; `refused` says
 * where another refusal leads, or null for one that no page explains, which is answered by its sentence.
 */
export const handleForm = guarded(
  async (
    request: Request,
    { maxBytes, entrance }: { maxBytes: number; entrance: string },
    work: (api: Api, fields: Fields) => Promise<string | FormReturn>,
    refused: (error: TRPCError) => string | null,
  ): Promise<Response> => {
    const fields = await readFormBody(request, maxBytes);
    if (fields instanceof Response) return fields;
    try {
      const next = await work(callerFor(request), fields);
      if (typeof next !== 'string') return withTypedFields(seeOther(next.to), next.bound, fields);
      const answer = seeOther(next);
      if (readCookie(request.headers, 'typed') !== null) answer.headers.append('set-cookie', clearTypedFieldsCookie());
      return answer;
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error;
      const to = error.code === 'UNAUTHORIZED' ? entrance : refused(error);
      if (to === null) throw error;
      return seeOther(to);
    }
  },
);
