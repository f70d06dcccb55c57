import { env } from '@/env';

type CookieName = 'session' | 'ask' | 'way' | 'request' | 'typed';

const isHttps = () => env().APP_ORIGIN.startsWith('https://');

/** `__Host-` binds a cookie to this very host over TLS, so no neighbouring host can plant one. Plain http has no prefix. */
export const cookieName = (name: CookieName): string => `${isHttps() ? '__Host-' : ''}cw.${name}`;

/** One `Set-Cookie` line with our attributes. */
export function setCookie(name: CookieName, value: string, maxAgeSeconds: number): string {
  return `${cookieName(name)}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${isHttps() ? '; Secure' : ''}`;
}

/** The value of one of our cookies, or null. A name that comes twice counts as none: somebody is trying something. */
export function readCookie(headers: Headers, name: CookieName): string | null {
  const wanted = `${cookieName(name)}=`;
  const found = (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(wanted));
  return found.length === 1 ? (found[0] ?? '').slice(wanted.length) : null;
}
