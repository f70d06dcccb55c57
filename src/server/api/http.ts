import { env } from '@/env';
import { localeOf } from './locale-of';
import { sentenceOfStatus } from './refusals';

/** Headers of every answer that is not a page: route handlers send none of their own accord. */
export const apiHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** An answer of one sentence at most, before anything was looked at; in the language of the asker where their headers are given. */
export function emptyResponse(status: number, headers: Headers = new Headers()): Response {
  const sentence = sentenceOfStatus(status, localeOf(headers));
  return sentence === null ? new Response(null, { status, headers: apiHeaders }) : textResponse(status, sentence);
}

/** An answer of this sentence. */
export const textResponse = (status: number, sentence: string): Response =>
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

/** So much of a body that is too large is still read, and thrown away: who is cut off while sending never reads the refusal. */
const mostDiscardedBytes = 4 * 1024 * 1024;

/** The body as text, or null when more than `maxBytes` have come. Counts what arrives: a length can be left out or lie. */
export async function readBounded(request: Request, maxBytes: number): Promise<string | null> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    if (bytes <= maxBytes) parts.push(part.value);
    if (bytes > mostDiscardedBytes) {
      await reader?.cancel().catch(() => {});
      return null;
    }
  }
  if (bytes > maxBytes) return null;
  return Buffer.concat(parts).toString('utf8');
}

/** The fields of a plain form post from one of our pages, or the refusal. Of a field sent twice the last counts. */
export async function readFormBody(request: Request, maxBytes = 4_096): Promise<Record<string, string> | Response> {
  if (!isSameOrigin(request.headers)) return emptyResponse(403, request.headers);
  if (!isOfType(request.headers, 'application/x-www-form-urlencoded')) return emptyResponse(415, request.headers);
  const text = await readBounded(request, maxBytes);
  return text === null ? emptyResponse(413, request.headers) : Object.fromEntries(new URLSearchParams(text));
}
