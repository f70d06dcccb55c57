import { parseCookie, stringifySetCookie } from 'cookie';
import { preferenceCookie } from '@/domain/shared/preferences';
import { env } from '@/env';

type CookieName = 'session' | 'ask' | 'way' | 'request' | 'typed';
type PreferenceName = keyof typeof preferenceCookie;

const oneYearSeconds = 31_536_000;

const isHttps = () => env().APP_ORIGIN.startsWith('https://');

/** `__Host-` binds a cookie to this very host over TLS, so no neighboring host can plant one. Plain http has no prefix. */
export const cookieName = (name: CookieName): string => `${isHttps() ? '__Host-' : ''}cw.${name}`;

const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps() }) as const;

const lineOf = (name: string, value: string, maxAge: number): string =>
  stringifySetCookie({ ...cookieOptions(), name, value, maxAge });

/** One `Set-Cookie` line of a cookie of the server; 0 seconds takes it away. */
export const setCookie = (name: CookieName, value: string, maxAgeSeconds: number): string =>
  lineOf(cookieName(name), value, maxAgeSeconds);

/** One `Set-Cookie` line that keeps a reader's choice for a year. */
export const setPreference = (name: PreferenceName, value: string): string =>
  lineOf(preferenceCookie[name], value, oneYearSeconds);

/** The value of one of our cookies, or null. A name that comes twice counts as none: somebody is trying something. */
export const readCookie = (headers: Headers, name: CookieName): string | null => valueOf(headers, cookieName(name));

/** A reader's choice as their browser sends it, unchecked, or null. */
export const readPreference = (headers: Headers, name: PreferenceName): string | null => valueOf(headers, preferenceCookie[name]);

function valueOf(headers: Headers, name: string): string | null {
  const pairs = (headers.get('cookie') ?? '').split(';');
  const [value, another] = pairs.map((pair) => parseCookie(pair)[name]).filter((found) => found !== undefined);
  return another === undefined ? (value ?? null) : null;
}
