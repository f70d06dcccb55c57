import { TRPCError } from '@trpc/server';
import type { Fields } from '@/domain/answers/from-fields';
import { AppError, type ErrorCode } from '@/domain/shared/app-error';
import { actorFrom } from '@/server/auth/actor-from';
import { apiHeaders, readForm } from './edge';
import { readCookie } from '@/server/auth/cookies';
import { guarded } from './guarded';
import { localeOf } from './locale-of';
import { createCaller } from './root';
import { contextFor } from './trpc';
import { noTypedCookie, typedCookie } from './typed-again';

export type Api = ReturnType<typeof createCaller>;

/** Back to where it came from, with what was typed: something has to be put right first. `bound` is whose it is, a case's id. */
export type Comeback = { to: string; bound: string };

/** Lets an answer carry what was typed back to the page that asks for it again. */
export function withTyped(answer: Response, bound: string, fields: Fields): Response {
  answer.headers.append('set-cookie', typedCookie(bound, fields));
  return answer;
}

/** The API as the one who sent this request. */
export const callerFor = (request: Request): Api =>
  createCaller(contextFor(() => actorFrom(request.headers), localeOf(request.headers)));

/** A form's answer: look there. */
export const seeOther = (to: string) => new Response(null, { status: 303, headers: { ...apiHeaders, location: to } });

/** Why the API refused, where it is one of our own reasons. */
export const refusalOf = (error: unknown): ErrorCode | null =>
  error instanceof TRPCError && error.cause instanceof AppError ? error.cause.code : null;

/** Whether the API refused for this reason. */
export const refusalIs = (error: unknown, code: ErrorCode): boolean => refusalOf(error) === code;

/**
 * A form from one of our own pages, answered by a redirect. Who is not signed in is sent to the entrance; `refused` says
 * where another refusal leads, or null for one that no page explains, which is answered by its sentence.
 */
export const answerForm = guarded(
  async (
    request: Request,
    { maxBytes, entrance }: { maxBytes: number; entrance: string },
    work: (api: Api, fields: Fields) => Promise<string | Comeback>,
    refused: (error: TRPCError) => string | null,
  ): Promise<Response> => {
    const fields = await readForm(request, maxBytes);
    if (fields instanceof Response) return fields;
    try {
      const next = await work(callerFor(request), fields);
      if (typeof next !== 'string') return withTyped(seeOther(next.to), next.bound, fields);
      const answer = seeOther(next);
      if (readCookie(request.headers, 'typed') !== null) answer.headers.append('set-cookie', noTypedCookie());
      return answer;
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error;
      const to = error.code === 'UNAUTHORIZED' ? entrance : refused(error);
      if (to === null) throw error;
      return seeOther(to);
    }
  },
);
