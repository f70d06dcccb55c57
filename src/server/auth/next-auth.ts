import { createHash, randomBytes } from 'node:crypto';
import NextAuth, { type NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { env } from '@/env';
import { actorOfSid } from './actor-from';
import { cookieName, cookieOptions } from './cookies';
import type { EntranceResult, Visitor } from './entrance';
import { cookieHours } from './session-cookie';
import { signInWithLink } from './sign-in-with-link';
import { signInWithPassword } from './sign-in-with-password';

type Call = {
  method: 'GET' | 'POST';
  action: string[];
  fields: Readonly<Record<string, string>>;
  sealedSession: string | null;
  visitor: Visitor;
};
type Answer = { status: number; body: unknown; setCookies: string[]; entrance: EntranceResult | null };

/**
 * Lets next-auth do one of its actions and tells what came of it. The request has been checked by the edge, so the pair of
 * CSRF values is made here: a page needs no script and no second cookie to sign somebody in.
 */
export async function callNextAuth({ method, action, fields, sealedSession, visitor }: Call): Promise<Answer> {
  const answer: Answer = { status: 200, body: {}, setCookies: [], entrance: null };
  const fault: { error?: unknown } = {};
  const entering = (enter: () => Promise<EntranceResult>) => async () => {
    try {
      answer.entrance = await enter();
      return answer.entrance.kind === 'entered' ? { id: answer.entrance.person.id, sid: answer.entrance.sid } : null;
    } catch (error) {
      fault.error = error; // next-auth would put its message into a URL
      return null;
    }
  };
  const csrfToken = randomBytes(32).toString('hex');
  const csrfHash = createHash('sha256').update(`${csrfToken}${env().NEXTAUTH_SECRET}`).digest('hex');
  const request = {
    method,
    query: { nextauth: action },
    body: { ...fields, csrfToken, callbackUrl: '/' },
    headers: {},
    cookies: {
      [cookieName('csrf')]: `${csrfToken}|${csrfHash}`,
      ...(sealedSession === null ? {} : { [cookieName('session')]: sealedSession }),
    },
  };
  const given = (name: string) => fields[name] ?? '';
  const options = optionsFor(visitor.now, [
    entering(() => signInWithPassword(visitor, { email: given('email'), password: given('password') })),
    entering(() => signInWithLink(visitor, { token: given('token'), email: given('email'), code: given('code') })),
  ]);
  await NextAuth(request as never, responseInto(answer) as never, options);
  if ('error' in fault) throw fault.error;
  return answer;
}

type Authorize = () => Promise<{ id: string; sid: string } | null>;

function optionsFor(now: Date, [password, link]: [Authorize, Authorize]): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: cookieHours * 3600 },
    useSecureCookies: false, // the names and attributes below are ours
    cookies: {
      sessionToken: { name: cookieName('session'), options: cookieOptions() },
      csrfToken: { name: cookieName('csrf'), options: cookieOptions() },
    },
    providers: [
      Credentials({ id: 'password', credentials: {}, authorize: password }),
      Credentials({ id: 'link', credentials: {}, authorize: link }),
    ],
    callbacks: {
      redirect: () => '/',
      // What this returns is the cookie: nothing personal.
      jwt: ({ token, user }) => ({ sid: user === undefined ? token.sid : (user as { sid?: string }).sid }),
      async session({ session, token }) {
        const actor = typeof token.sid === 'string' ? await actorOfSid(token.sid, now) : null;
        if (actor === null) throw new Error('revoked'); // next-auth then clears the cookie
        const user: object = { id: actor.id };
        return { expires: session.expires, user };
      },
    },
    // Each revoked cookie would write a line, and anyone may post to next-auth's logger once it has one.
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  };
}

/** The few methods of a Node response that next-auth calls. Only the session cookie gets out; its helper cookies stay in. */
function responseInto(answer: Answer) {
  const headers = new Map<string, unknown>();
  const response = {
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader(name: string, value: unknown) {
      headers.set(name.toLowerCase(), value);
      if (name.toLowerCase() !== 'set-cookie') return;
      answer.setCookies = (Array.isArray(value) ? value : [value])
        .map(String)
        .filter((cookie) => cookie.startsWith(`${cookieName('session')}=`));
    },
    status(code: number) {
      answer.status = code;
      return response;
    },
    json: (body: unknown) => void (answer.body = body),
    send: (body: unknown) => void (answer.body = body),
    end: () => undefined,
  };
  return response;
}
