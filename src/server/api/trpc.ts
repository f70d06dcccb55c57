import { randomUUID } from 'node:crypto';
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { type Actor, mayKnock, type Permission } from '@/domain/access/permissions';
import { AppError, type ErrorCode } from '@/domain/shared/app-error';
import { log } from '@/server/log';
import { isOutage } from './outage';
import { refusals } from './refusals';

/** What every call knows: who acts (asked for only when a door needs it), when, and under which request id. */
export type Context = { findActor: () => Promise<Actor | null>; now: Date; requestId: string };

/** A subscription cannot name its output in tRPC, so it names what it yields here; the matrix test asks for one of the two. */
export type Meta = { permission: Permission | 'open'; yields?: z.ZodType };

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 20_000 } },
    errorFormatter: ({ shape, error, ctx }) => ({ code: shape.code, ...publicError(shape.data, error, ctx?.requestId) }),
  });

type ErrorData = { code: string; httpStatus: number; path?: string };
type PublicData = ErrorData & { reason: ErrorCode | null; issues: { path: string; code: string }[]; requestId: string | null };

/** Only known refusals and the places of input faults leave the server; the message of a bug may quote a row. */
function publicError(shape: ErrorData, error: TRPCError, requestId = ''): { message: string; data: PublicData } {
  const { code, httpStatus, path } = shape;
  const base = { code, httpStatus, path, requestId: requestId || null };
  const reason = error.cause instanceof AppError ? error.cause.code : null;
  if (reason !== null) return { message: refusals[reason].sentence, data: { ...base, reason, issues: [] } };
  if (error.code === 'BAD_REQUEST') {
    const issues = error.cause instanceof z.ZodError ? error.cause.issues : [];
    const places = issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), code: issue.code }));
    return { message: sentenceFor(places), data: { ...base, reason: null, issues: places } };
  }
  return {
    message: sentences[error.code] ?? 'Something went wrong here. Nothing was changed.',
    data: { ...base, reason: null, issues: [] },
  };
}

const sentences: Partial<Record<TRPCError['code'], string>> = {
  UNAUTHORIZED: 'Please sign in.',
  FORBIDDEN: 'This is not open to you.',
  NOT_FOUND: 'There is nothing here that you can open.',
  METHOD_NOT_SUPPORTED: 'This can only be asked in another way.',
  PAYLOAD_TOO_LARGE: 'That is too much at once.',
  UNSUPPORTED_MEDIA_TYPE: 'Only JSON is understood here.',
  SERVICE_UNAVAILABLE: 'Our records cannot be reached just now. Nothing was changed. Please try again.',
};

function sentenceFor(places: readonly { path: string }[]): string {
  const [first] = places;
  return first === undefined || first.path === ''
    ? 'This could not be understood.'
    : `There is something wrong with "${first.path}".`;
}

/** A request refused for its shape or an error told by code alone: the cause never travels. */
const withErrors = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const { error } = result;
  if (error.cause instanceof AppError) throw new TRPCError({ code: refusals[error.cause.code].http, cause: error.cause });
  if (error.code !== 'INTERNAL_SERVER_ERROR') return result;
  log.error('api.fault', error.cause ?? error, { ids: { path, requestId: ctx.requestId } });
  if (isOutage(error)) throw new TRPCError({ code: 'SERVICE_UNAVAILABLE' });
  return result;
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** The two doors of the API: open to anyone, or needing a permission. There is no third. */
export const open = withErrors.meta({ permission: 'open' });

/** The door that asks for a permission; the use case asks again about the case itself. `yields` is for subscriptions. */
export const needs = (permission: Permission, yields?: z.ZodType) =>
  withErrors.meta({ permission, yields }).use(async ({ ctx, next }) => {
    const actor = await ctx.findActor();
    if (actor === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
    if (!mayKnock(actor, permission)) throw new TRPCError({ code: 'FORBIDDEN' });
    return next({ ctx: { ...ctx, actor } });
  });

/** A context for one request. `now` is taken once, so that everything in it happens at one instant. */
export const contextFor = (findActor: () => Promise<Actor | null>): Context => ({
  findActor,
  now: new Date(),
  requestId: randomUUID(),
});
