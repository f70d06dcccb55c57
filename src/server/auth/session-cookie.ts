import { decode, encode } from 'next-auth/jwt';
import { env } from '@/env';

/** Longest life of the cookie itself. The row in the database ends earlier for most. */
export const cookieHours = 24;

/** The encrypted cookie holds one thing: the session's secret. */
export const sealSid = (sid: string): Promise<string> =>
  encode({ token: { sid }, secret: env().NEXTAUTH_SECRET, maxAge: cookieHours * 3600 });

/** The secret within the cookie, or null for anything that we did not seal. */
export async function openSid(sealed: string): Promise<string | null> {
  try {
    const token = await decode({ token: sealed, secret: env().NEXTAUTH_SECRET });
    return typeof token?.sid === 'string' ? token.sid : null;
  } catch {
    return null; // forged, cut, or sealed with a former key: a stranger
  }
}
