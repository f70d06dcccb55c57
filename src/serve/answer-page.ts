import type { IncomingMessage, ServerResponse } from 'node:http';
import { awayHeaders, awayPage } from '@/server/api/away-page';
import { localeOf } from '@/server/api/locale-of';
import { outageSince, type RequestOutage, watchingOutage } from '@/server/request-outage';

type Answer = (request: IncomingMessage, reply: ServerResponse) => unknown;

/**
 * Lets Next answer with a page. Where the page broke because the database did not answer, it is exchanged for one that says so, as
 * 503: it works without script and looks again by itself, while Next's own page for a 500 is empty before script runs.
 */
export const answeringPage =
  (answer: Answer): Answer =>
  (request, reply) => {
    const outage: RequestOutage = { happened: false };
    const [writeHead, write, end] = [reply.writeHead.bind(reply), reply.write.bind(reply), reply.end.bind(reply)];
    let isExchanged = false;
    const isBroken = () => !isExchanged && !reply.headersSent && reply.statusCode === 500 && outage.happened;
    const exchange = () => {
      isExchanged = true;
      for (const name of reply.getHeaderNames()) reply.removeHeader(name);
      const headers = new Headers({
        cookie: request.headers.cookie ?? '',
        'accept-language': request.headers['accept-language'] ?? '',
      });
      const page = awayPage({ locale: localeOf(headers), path: request.url ?? '/', since: outageSince() });
      writeHead(503, { ...awayHeaders, 'content-length': Buffer.byteLength(page) });
      end(request.method === 'HEAD' ? undefined : page);
      return reply;
    };
    Object.assign(reply, {
      writeHead: (...given: Parameters<typeof writeHead>) => {
        if (isExchanged) return reply;
        return given[0] === 500 && outage.happened ? exchange() : writeHead(...given);
      },
      // What Next still says of a page that was exchanged goes nowhere.
      write: (...given: Parameters<typeof write>) => {
        if (isBroken()) exchange();
        if (!isExchanged) return write(...given);
        lastOf(given)?.();
        return true;
      },
      end: (...given: Parameters<typeof end>) => {
        if (isBroken()) exchange();
        if (!isExchanged) return end(...given);
        lastOf(given as unknown[])?.();
        return reply;
      },
    });
    return watchingOutage(outage, () => answer(request, reply));
  };

/** The callback that a stream's method got, if any. */
function lastOf(given: readonly unknown[]): (() => void) | undefined {
  const last = given.at(-1);
  return typeof last === 'function' ? () => void last() : undefined;
}
