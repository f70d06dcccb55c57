import { actorFrom } from '@/server/auth/actor-from';
import { cookieName, readCookie, setCookie } from '@/server/auth/cookies';
import { visitorFrom } from '@/server/auth/entrance';
import { callNextAuth } from '@/server/auth/next-auth';
import { revokeSession } from '@/server/auth/revoke-session';
import { apiHeaders, bare, readForm } from './edge';
import { guarded } from './guarded';
import { type House, wayOn } from './way-on';

/** Addresses of the product, handed in by the app: its rooms, and the page that shows a refusal. */
export type Ways = House & {
  afterSignOut: string;
  refused: (action: 'password' | 'link', kind: 'refused' | 'wait', fields: Readonly<Record<string, string>>) => string;
};

const seeOther = (to: string, cookies: readonly string[] = [], more: Record<string, string> = {}) => {
  const headers = new Headers({ ...apiHeaders, ...more, location: to });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
};

/** What next-auth may be asked by GET: nothing but the session. Every other address of its own is not there. */
export const answerAuthGet = guarded(async (request: Request, action: readonly string[]): Promise<Response> => {
  if (action.length !== 1 || action[0] !== 'session') return bare(404);
  const { body, setCookies } = await callNextAuth({
    method: 'GET',
    action: ['session'],
    fields: {},
    sealedSession: readCookie(request.headers, 'session'),
    visitor: await visitorFrom(request.headers, new Date()),
  });
  const headers = new Headers({ ...apiHeaders, 'content-type': 'application/json' });
  for (const cookie of setCookies) headers.append('set-cookie', cookie);
  return new Response(JSON.stringify(body), { headers });
});

/** Sign-in and sign-out: plain form posts that work without script, answered by a redirect. */
export const answerAuthPost = guarded(async (request: Request, action: readonly string[], ways: Ways): Promise<Response> => {
  const way = action.join('/');
  if (way === 'signout') return signOut(request, ways);
  if (way !== 'callback/password' && way !== 'callback/link') return bare(404);
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;

  const provider = way === 'callback/password' ? 'password' : 'link';
  const { entrance, setCookies } = await callNextAuth({
    method: 'POST',
    action: ['callback', provider],
    fields,
    sealedSession: null,
    visitor: await visitorFrom(request.headers, new Date()),
  });
  // A link that is used up, pressed again by the one it let in: they are where it leads.
  if (entrance?.kind === 'is-here') return seeOther(wayOn(entrance.person.roles, readCookie(request.headers, 'way'), ways));
  if (entrance?.kind !== 'entered') return seeOther(ways.refused(provider, entrance?.kind ?? 'refused', fields));
  // The letter says nothing of where its reader was: the browser that asked for it does.
  const wished = provider === 'link' ? readCookie(request.headers, 'way') : fields.callbackUrl;
  const used = [setCookie('ask', '', 0), setCookie('way', '', 0)];
  return seeOther(wayOn(entrance.person.roles, wished, ways), [...setCookies, ...used]);
});

/** Ends the session in the database first: a cookie that outlives it is worth nothing. */
async function signOut(request: Request, ways: Ways): Promise<Response> {
  const fields = await readForm(request);
  if (fields instanceof Response) return fields;
  const now = new Date();
  const actor = await actorFrom(request.headers, now);
  if (actor !== null) await revokeSession({ actor, now });
  const sealedSession = readCookie(request.headers, 'session');
  const { setCookies } = await callNextAuth({
    method: 'POST',
    action: ['signout'],
    fields: {},
    sealedSession,
    visitor: { network: '', now, deviceLabel: '', replaces: null, personId: null, ask: null },
  });
  const forget = setCookies.some((cookie) => cookie.startsWith(cookieName('session')))
    ? setCookies
    : [setCookie('session', '', 0)];
  // Pages and stores of a shared device go with the session; answers that wait are sealed, and stay until they are sent.
  const gone = fields.keep === '1' ? '"cache"' : '"cache", "storage"';
  return seeOther(ways.afterSignOut, forget, { 'clear-site-data': gone });
}
