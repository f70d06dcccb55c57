import { randomUUID } from 'node:crypto';
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { mayEnter, type Permission, permissions } from '@/domain/access/permissions';
import { AppError, type ErrorCode } from '@/domain/shared/app-error';
import type { Locale } from '@/domain/shared/preferences';
import { textsOf } from '@/i18n/texts';
import type { SignedIn } from '@/server/auth/actor-from';
import { keepSession } from '@/server/auth/keep-session';
import { idOf, log } from '@/server/log';
import { isOutage } from '@/server/outage';
import { refusals, sentenceOf, sentenceOfKind } from './refusals';

/** What every call knows: who acts (looked up only when a procedure needs it), when, under which request id, and in which language they read. */
export type Context = { findActor: () => Promise<SignedIn | null>; now: Date; requestId: string; locale: Locale };

/** A subscription cannot name its output in tRPC, so it names what it yields here; the matrix test asks for one of the two. */
export type Meta = { permission: Permission | 'open'; yields?: z.ZodType };

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    sse: {
      ping: { enabled: true, intervalMs: 15_000 },
      client: { reconnectAfterInactivityMs: 20_000 },
      maxDurationMs: 60 * 60_000, // cut off without a farewell, so that the browser connects again by itself
    },
    errorFormatter: ({ shape, error, ctx }) => ({ code: shape.code, ...publicError(shape.data, error, ctx) }),
  });

type ErrorData = { code: string; httpStatus: number; path?: string };
type PublicData = ErrorData & { reason: ErrorCode | null; issues: { path: string; code: string }[]; requestId: string | null };

/** Only known refusals and the places of input faults leave the server; the message of a bug may quote a row. */
function publicError(shape: ErrorData, error: TRPCError, ctx?: Context): { message: string; data: PublicData } {
  const { code, httpStatus, path } = shape;
  const locale = ctx?.locale ?? 'en';
  const base = { code, httpStatus, path, requestId: ctx?.requestId ?? null };
  const reason = error.cause instanceof AppError ? error.cause.code : null;
  if (reason !== null) return { message: sentenceOf(reason, locale), data: { ...base, reason, issues: [] } };
  if (error.code === 'BAD_REQUEST') {
    const issues = error.cause instanceof z.ZodError ? error.cause.issues : [];
    const places = issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), code: issue.code }));
    return { message: sentenceFor(places, locale), data: { ...base, reason: null, issues: places } };
  }
  return {
    message: sentenceOfKind(error.code, locale) ?? textsOf(locale).refusals.fault,
    data: { ...base, reason: null, issues: [] },
  };
}

function sentenceFor(places: readonly { path: string }[], locale: Locale): string {
  const { notUnderstood, wrongAt } = textsOf(locale).refusals;
  const [first] = places;
  return first === undefined || first.path === '' ? notUnderstood : wrongAt.replace('{field}', first.path);
}

/** A request refused for its shape or an error sent as a code alone: the cause never travels. */
const withErrors = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const { error } = result;
  if (error.cause instanceof AppError) throw new TRPCError({ code: refusals[error.cause.code], cause: error.cause });
  if (error.code !== 'INTERNAL_SERVER_ERROR') return result;
  log.error('api.fault', error.cause ?? error, { ids: { path: idOf(path), requestId: idOf(ctx.requestId) } });
  if (isOutage(error)) throw new TRPCError({ code: 'SERVICE_UNAVAILABLE' });
  return result;
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** The two kinds of procedure: open to anyone, or needing a permission. There is no third. */
export const open = withErrors.meta({ permission: 'open' });

/** A procedure that needs a permission; the use case asks again about the case itself. `yields` is for subscriptions. */
export const needs = (permission: Permission, yields?: z.ZodType) =>
  withErrors.meta({ permission, yields }).use(async ({ ctx, type, next }) => {
    const actor = await ctx.findActor();
    if (actor === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
    if (!mayEnter(actor, permission)) throw new TRPCError({ code: 'FORBIDDEN' });
    const result = await next({ ctx: { ...ctx, actor } });
    // An act is input: who answers question after question is there. Asking, streams and signs of life are not.
    const isAct = type === 'mutation' && permissions[permission].leaves === 'write';
    // The act is done, and counts whether this is written down or not: the next one tries again.
    if (isAct && result.ok) await keepSession({ actor, now: ctx.now }).catch(() => {});
    return result;
  });

/** A context for one request. `now` is taken once, so that everything in it happens at one instant. */
export const contextFor = (findActor: () => Promise<SignedIn | null>, locale: Locale = 'en'): Context => ({
  findActor,
  locale,
  now: new Date(),
  requestId: randomUUID(),
});
