import { env } from '@/env';

/** Headers of every answer that is not a page: route handlers send none of their own accord. */
export const apiHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

const sentences: Readonly<Record<number, string>> = {
  400: 'This could not be understood.',
  401: 'This is not signed by somebody we know.',
  403: 'This can only be asked from one of our own pages.',
  404: 'There is nothing here.',
  405: 'This can only be asked in another way.',
  413: 'That is too much at once.',
  415: 'This kind of content is not understood here.',
  429: 'That was too many at once. Please wait a little.',
  500: 'Something went wrong here. Please try again.',
  503: 'Our records cannot be reached just now. Please try again.',
};

/** An answer of one sentence at most, before anything was looked at. */
export function bare(status: number): Response {
  const sentence = sentences[status];
  return sentence === undefined ? new Response(null, { status, headers: apiHeaders }) : told(status, sentence);
}

/** An answer of this sentence. */
export const told = (status: number, sentence: string): Response =>
  new Response(sentence, { status, headers: { ...apiHeaders, 'content-type': 'text/plain; charset=utf-8' } });

/**
 * Whether one of our own pages sent this. Browsers say so in Sec-Fetch-Site, which no script can set; where it is absent
 * the Origin must be ours. Neither means no.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return headers.get('origin') === new URL(env().APP_ORIGIN).origin;
}

/** Whether the body is declared to be of this type; parameters such as charset do not matter. */
export const isOfType = (headers: Headers, type: string): boolean =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() === type;

/** So much of a body that is too large is still heard, and thrown away: who is cut off while sending never reads the refusal. */
const mostHeardBytes = 4 * 1024 * 1024;

/** The body as text, or null when more than `maxBytes` have come. Counts what arrives: a length can be left out or lie. */
export async function readBounded(request: Request, maxBytes: number): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes <= maxBytes) parts.push(part.value);
    if (bytes > mostHeardBytes) {
      await reader?.cancel().catch(() => {});
      return null;
    }
  }
  if (bytes > maxBytes) return null;
  return Buffer.concat(parts).toString('utf8');
}

/** The fields of a plain form post from one of our pages, or the refusal. Of a field sent twice the last counts. */
export async function readForm(request: Request, maxBytes = 4_096): Promise<Record<string, string> | Response> {
  if (!isSameOrigin(request.headers)) return bare(403);
  if (!isOfType(request.headers, 'application/x-www-form-urlencoded')) return bare(415);
  const text = await readBounded(request, maxBytes);
  return text === null ? bare(413) : Object.fromEntries(new URLSearchParams(text));
}
