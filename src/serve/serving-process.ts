import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import next from 'next';
import sirv from 'sirv';
import { toNodeHandler } from 'srvx/node';
import { env } from '@/env';
import { headersOfAll } from '@/page-policy';
import { handlePresence } from '@/server/api/help-endpoint';
import { handleTrpc } from '@/server/api/trpc-endpoint';
import { answeringPage } from './answer-page';

/** What Next takes itself to be called, wherever we listen: with an address here it answers every rewritten page by a redirect to itself. */
const nameForNext = 'localhost';

/** How long a request may take to arrive; none of it ends an answer, so streams stay open. Node looks only now and then. */
const patience = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
  // Longer than any client or proxy waits. The first to hang up must not be us: a busy process would do it while a request lies in its buffer.
  keepAliveTimeout: 65_000,
};

/**
 * Serves people from this process: pages by Next, and the API straight from Node. On Next's way to it a saved answer took two
 * and a half times as long (docs/decisions/0011-the-api-straight-from-node.md). `npm run dev` serves the same API through Next.
 */
export async function serve({ host, port }: { host: string; port: number }): Promise<void> {
  const pages = next({ dev: false, hostname: nameForNext, port });
  const handle = pages.getRequestHandler();
  const answerPage = answeringPage((request, reply) => void handle(request, reply));
  const server = createServer(patience, (request, reply) => {
    for (const name of oursToSay) delete request.headers[name];
    const answer = ours(request.url ?? '');
    if (answer === null) return answerPage(request, reply);
    for (const { key, value } of headersOfAll) reply.setHeader(key, value);
    answer(request, reply, () => answerPage(request, reply));
  });
  await pages.prepare();
  server.listen(port, host);
  // Streams are ended, and the process at last, by instrumentation-node.ts, which every server of ours runs.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.close(() => process.exit(0)));
}

/** What src/proxy.ts tells the pages. From anybody else it is ignored, wherever a page is made. */
const oursToSay = ['x-nonce', 'x-path', 'content-security-policy', 'content-security-policy-report-only'];

/** What is not Next's to answer. What a page says as it goes must not come behind what it said before. */
function ours(url: string): Listener | null {
  // The call of which there are most, and its reply is too short to be compressed.
  if (url === '/api/trpc/answers.save') return answerTrpcCall;
  if (url.startsWith('/api/trpc/')) return answerApi;
  if (url.startsWith(builtFiles)) return answerFile;
  return url === '/patient/away' ? answerAway : null;
}

type Listener = (request: IncomingMessage, reply: ServerResponse, next: () => void) => void;

const listen = (answer: (request: Request) => Promise<Response>) => toNodeHandler(answer) as unknown as Listener;

// All are written for Node's own server; their types name those of HTTP/2 and of a framework.
const answerTrpcCall = listen(handleTrpc);
const answerAway = listen(handlePresence);
const compress = compression() as unknown as Listener;
const answerApi: Listener = (request, reply, next) => compress(request, reply, () => answerTrpcCall(request, reply, next));

const builtFiles = '/_next/static';
const oneYearS = 31_536_000;
// Compressed by scripts/setup/finish-build.mjs. Their names change with their content.
const files = sirv(path.join(env().CLEARWAY_DIST, 'static'), { gzip: true, immutable: true, maxAge: oneYearS });

/** A file of the build; what is not there, or asks for something else, is Next's to refuse. */
const answerFile: Listener = (request, reply, next) => {
  const { method, url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') return next();
  request.url = url.slice(builtFiles.length);
  files(request, reply, () => {
    request.url = url;
    next();
  });
};
