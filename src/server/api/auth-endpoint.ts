import { actorFrom } from '@/server/auth/actor-from';
import { readCookie, setCookie } from '@/server/auth/cookies';
import { visitorFrom } from '@/server/auth/entrance';
import { revokeSession } from '@/server/auth/revoke-session';
import { noSessionCookie, sessionCookie } from '@/server/auth/session-cookie';
import { signInWithLink } from '@/server/auth/sign-in-with-link';
import { signInWithPassword } from '@/server/auth/sign-in-with-password';
import { apiHeaders, emptyResponse, readFormBody } from './http';
import { guarded } from './guarded';
import { type SiteAreas, pageAfterSignIn } from './page-after-sign-in';

/** Addresses of the product, passed in by the app: its start pages, and the page that shows a refusal. */
export type SignInRedirects = SiteAreas & {
  afterSignOut: string;
  refused: (action: 'password' | 'link', kind: 'refused' | 'wait', fields: Readonly<Record<string, string>>) => string;
};

const seeOther = (to: string, cookies: readonly string[] = [], more: Record<string, string> = {}) => {
  const headers = new Headers({ ...apiHeaders, ...more, location: to });
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { status: 303, headers });
};

/** By GET there is one address: who is signed in, as an id. A cookie that opens nothing any more is taken back. */
export const handleAuthGet = guarded(async (request: Request, action: readonly string[]): Promise<Response> => {
  if (action.length !== 1 || action[0] !== 'session') return emptyResponse(404);
  const actor = await actorFrom(request.headers, new Date());
  const headers = new Headers({ ...apiHeaders, 'content-type': 'application/json' });
  if (actor === null && readCookie(request.headers, 'session') !== null) headers.append('set-cookie', noSessionCookie());
  return new Response(JSON.stringify(actor === null ? {} : { user: { id: actor.id } }), { headers });
});

/** Sign-in and sign-out: plain form posts that work without script, answered by a redirect. */
export const handleAuthPost = guarded(
  async (request: Request, action: readonly string[], redirects: SignInRedirects): Promise<Response> => {
    switch (action.join('/')) {
      case 'callback/password':
        return signIn(request, 'password', redirects);
      case 'callback/link':
        return signIn(request, 'link', redirects);
      case 'signout':
        return signOut(request, redirects);
      default:
        return emptyResponse(404);
    }
  },
);

async function signIn(request: Request, provider: 'password' | 'link', redirects: SignInRedirects): Promise<Response> {
  const fields = await readFormBody(request);
  if (fields instanceof Response) return fields;
  const visitor = await visitorFrom(request.headers, new Date());
  const { email = '', password = '', token = '', code = '' } = fields;
  const entrance =
    provider === 'password'
      ? await signInWithPassword(visitor, { email, password })
      : await signInWithLink(visitor, { token, email, code });
  // A link that is used up, pressed again by the one it let in: they are where it leads.
  if (entrance.kind === 'is-here')
    return seeOther(pageAfterSignIn(entrance.person.roles, readCookie(request.headers, 'way'), redirects));
  if (entrance.kind !== 'entered') return seeOther(redirects.refused(provider, entrance.kind, fields));
  // The letter says nothing of where its reader was: the browser that asked for it does.
  const wished = provider === 'link' ? readCookie(request.headers, 'way') : fields.callbackUrl;
  const cookies = [await sessionCookie(entrance.sid), setCookie('ask', '', 0), setCookie('way', '', 0)];
  return seeOther(pageAfterSignIn(entrance.person.roles, wished, redirects), cookies);
}

/** Ends the session in the database first: a cookie that outlives it is worth nothing. */
async function signOut(request: Request, redirects: SignInRedirects): Promise<Response> {
  const fields = await readFormBody(request);
  if (fields instanceof Response) return fields;
  const now = new Date();
  const actor = await actorFrom(request.headers, now);
  if (actor !== null) await revokeSession({ actor, now });
  // Pages and stores of a shared device go with the session; answers that wait are sealed, and stay until they are sent.
  const gone = fields.keep === '1' ? '"cache"' : '"cache", "storage"';
  return seeOther(redirects.afterSignOut, [noSessionCookie()], { 'clear-site-data': gone });
}
