import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { actorFrom, type SignedIn } from '@/server/auth/actor-from';
import { apiHeaders, emptyResponse, isOfType, isSameOrigin, readBounded } from './http';
import { guarded } from './guarded';
import { localeOf } from './locale-of';
import { type AppRouter, appRouter } from './root';
import { releaseOnClose, takeStreamSlot } from './stream-limits';
import { contextFor } from './trpc';

const longestBodyBytes = 64 * 1024;
const longestBatch = 10;

/** The one way into the API over HTTP: from our own pages, JSON by POST; GET opens streams and nothing else. */
export const handleTrpc = guarded(async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request.headers)) return emptyResponse(403);
  if (request.method === 'GET') return isStream(request) ? openStream(request) : emptyResponse(405);
  if (request.method !== 'POST') return emptyResponse(405);
  if (!isOfType(request.headers, 'application/json')) return emptyResponse(415);
  // Where a length is declared, no more than that can come: the server ends the body there.
  if (lengthOf(request) <= longestBodyBytes) return handle(request);
  const body = await readBounded(request, longestBodyBytes);
  if (body === null) return emptyResponse(413);
  return handle(new Request(request.url, { method: 'POST', headers: request.headers, body }));
});

// tRPC types its procedures as a tree; in the running router they are a flat table by path.
const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, { _def: { type: string } }>>;

/** A GET may name exactly one procedure, and that one must be a subscription: its input is ids alone. */
function isStream(request: Request): boolean {
  const path = pathOf(request);
  return Object.hasOwn(procedures, path) && procedures[path]?._def.type === 'subscription';
}

const lengthOf = ({ headers }: Request): number => Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY);

const pathOf = (request: Request): string => new URL(request.url).pathname.slice('/api/trpc/'.length);

const waitS = '30';

/**
 * Opens a stream where there is a place for it. Who is nobody, and who cannot be looked up just now, gets to the permission check,
 * which keeps no stream open: it refuses by an event, after which a browser connects again, as it never does after a bare 503.
 */
async function openStream(request: Request): Promise<Response> {
  const asked = actorFrom(request.headers);
  const actor = await asked.catch(() => null);
  if (actor === null) return handle(request, asked);
  const leave = takeStreamSlot(actor.sessionId);
  if (typeof leave === 'number') {
    const refusal = emptyResponse(leave);
    refusal.headers.set('retry-after', waitS);
    return refusal;
  }
  try {
    const answer = await handle(request, Promise.resolve(actor));
    if (answer.body !== null) return new Response(releaseOnClose(answer.body, leave), answer);
    leave();
    return answer;
  } catch (error) {
    leave();
    throw error;
  }
}

/** `actor` is looked up once for all calls of a batch, and only if a procedure asks. */
async function handle(request: Request, actor?: Promise<SignedIn | null>): Promise<Response> {
  const answer = await fetchRequestHandler<AppRouter>({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: () => contextFor(() => (actor ??= actorFrom(request.headers)), localeOf(request.headers)),
    allowMethodOverride: true,
    allowBatching: true,
    maxBatchSize: longestBatch,
  });
  const isEvents = isOfType(answer.headers, 'text/event-stream');
  for (const [name, value] of Object.entries(apiHeaders)) answer.headers.set(name, value);
  // Compression would hold events back until its buffer is full.
  if (isEvents) answer.headers.set('cache-control', 'no-store, no-transform');
  return answer;
}
