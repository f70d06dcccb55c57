import { decode, encode } from 'next-auth/jwt';
import { env } from '@/env';
import { setCookie } from './cookies';

/** Longest life of the cookie itself. The row in the database ends at the same time or earlier. */
const cookieSeconds = 24 * 3600;

/** The encrypted cookie holds one thing: the session's secret. */
export const sealSid = (sid: string): Promise<string> =>
  encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge: cookieSeconds });

/** The `Set-Cookie` line that gives a browser this session. */
export const sessionCookie = async (sid: string): Promise<string> => setCookie('session', await sealSid(sid), cookieSeconds);

/** The `Set-Cookie` line that takes a browser's session away. */
export const noSessionCookie = (): string => setCookie('session', '', 0);

type Opened = { sid: string; endsAtMs: number };

// Opening derives a key each time, which costs more than all else that a short request does. The same cookie comes again
// with every answer of a patient; it holds nothing but a name, and the database says each time whether that still counts.
const opened = new Map<string, Opened>();
const mostOpened = 2_000;

/** The secret within the cookie, or null for anything that we did not seal. */
export async function openSid(sealed: string, now: Date): Promise<string | null> {
  const known = opened.get(sealed) ?? (await unseal(sealed));
  if (known === null || known.endsAtMs <= now.getTime()) return null;
  if (!opened.has(sealed)) remember(sealed, known);
  return known.sid;
}

function remember(sealed: string, one: Opened) {
  const [oldest] = opened.keys();
  if (opened.size >= mostOpened && oldest !== undefined) opened.delete(oldest);
  opened.set(sealed, one);
}

async function unseal(sealed: string): Promise<Opened | null> {
  try {
    const token = await decode({ token: sealed, secret: env().NEXTAUTH_SECRET });
    return typeof token?.sid === 'string' && typeof token.exp === 'number'
      ? { sid: token.sid, endsAtMs: token.exp * 1_000 }
      : null;
  } catch {
    return null; // forged, cut, or sealed with a former key: a stranger
  }
}
