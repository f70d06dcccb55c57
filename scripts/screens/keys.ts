import { cookieName } from '@/server/auth/cookies';
import { openSession } from '@/server/auth/open-session';
import { sealSid } from '@/server/auth/session-cookie';
import { transaction } from '@/server/db/client';
import { findPersonByEmail } from '@/server/db/people';
import type { Sitter } from './shots';

/** The session cookie of someone in the demo scenes, made by the code that signs people in. */
export async function keyOf(email: Sitter, url: string) {
  const sid = await transaction(async (tx) => {
    const person = await findPersonByEmail(tx, email);
    if (person === null) throw new Error(`${email} is not in the scenes`);
    return openSession(tx, { person, aal: 1, now: new Date(), deviceLabel: 'pictures', replaces: null });
  });
  return { name: cookieName('session'), value: await sealSid(sid), url, httpOnly: true, sameSite: 'Lax' as const };
}
