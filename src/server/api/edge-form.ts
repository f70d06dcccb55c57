import { TRPCError } from '@trpc/server';
import type { Fields } from '@/domain/answers/from-fields';
import { AppError, type ErrorCode } from '@/domain/shared/app-error';
import { actorFrom } from '@/server/auth/actor-from';
import { apiHeaders, readForm } from './edge';
import { guarded } from './guarded';
import { createCaller } from './root';
import { contextFor } from './trpc';

export type Api = ReturnType<typeof createCaller>;

/** The API as the one who sent this request. */
export const callerFor = (request: Request): Api => createCaller(contextFor(() => actorFrom(request.headers)));

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
    work: (api: Api, fields: Fields) => Promise<string>,
    refused: (error: TRPCError) => string | null,
  ): Promise<Response> => {
    const fields = await readForm(request, maxBytes);
    if (fields instanceof Response) return fields;
    try {
      return seeOther(await work(callerFor(request), fields));
    } catch (error) {
      if (!(error instanceof TRPCError)) throw error;
      const to = error.code === 'UNAUTHORIZED' ? entrance : refused(error);
      if (to === null) throw error;
      return seeOther(to);
    }
  },
);
