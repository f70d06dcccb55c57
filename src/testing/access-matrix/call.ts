import { handleTrpc } from '@/server/api/trpc-endpoint';

/** What came of a call: `ok`, the refusal's own code, or the HTTP status where there is none; and the body without its request id. */
export type Outcome = { word: string; body: string };

type Procedure = { _def: { type: 'query' | 'mutation' | 'subscription' } };

/** Calls a procedure as a browser does, through the whole edge. A stream is closed once it has begun. */
export async function call(path: string, { _def }: Procedure, headers: Headers, input: unknown): Promise<Outcome> {
  const sent = new Headers(headers);
  sent.set('sec-fetch-site', 'same-origin');
  const url = `http://localhost:3000/api/trpc/${path}`;
  const stop = new AbortController();
  let request: Request;
  if (_def.type === 'subscription') {
    const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    request = new Request(`${url}${query}`, { headers: sent, signal: stop.signal });
  } else {
    sent.set('content-type', 'application/json');
    const body = input === undefined ? '' : JSON.stringify(input);
    request = new Request(url, { method: 'POST', headers: sent, body });
  }
  const answer = await handleTrpc(request);
  if (answer.status === 200 && _def.type === 'subscription') {
    const first = await firstEvent(answer);
    stop.abort();
    return first;
  }
  const body = await answer.text();
  return { word: answer.status === 200 ? 'ok' : wordOf(answer.status, body), body: body.replace(/"requestId":"[^"]*"/, '') };
}

/** A refused stream answers 200 and says no in its first event; an open one begins with `resync`. */
async function firstEvent(answer: Response): Promise<Outcome> {
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let received = '';
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    received += part.value;
    const refused = received.match(/event: serialized-error\ndata: (.*)\n/)?.[1];
    const message = received.match(/(?:^|\n\n)(?:id: .*\n)?data: (\{.*)\n/)?.[1];
    if (refused === undefined && message === undefined) continue;
    await reader?.cancel();
    if (refused === undefined) return { word: 'ok', body: '' };
    const { data } = JSON.parse(refused) as { data: { httpStatus: number } };
    return { word: wordOf(data.httpStatus, JSON.stringify({ error: { data } })), body: '' };
  }
  return { word: 'ended', body: received };
}

function wordOf(status: number, body: string): string {
  const { error } = JSON.parse(body) as { error?: { data?: { reason?: string | null } } };
  return error?.data?.reason ?? String(status);
}
