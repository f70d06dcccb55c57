import { isStaff } from '@/domain/access/permissions';
import { clinicHours } from '@/domain/queue/working-hours';
import { env } from '@/env';
import { type Tx, transaction } from '@/server/db/client';
import { findPersonByEmail } from '@/server/db/people';
import { insertSignInLink } from '@/server/db/sign-in-links';
import { queueMail } from '@/server/mail/queue-mail';
import { signInLink } from '@/server/mail/templates/sign-in-link';
import { staffSignIn } from '@/server/mail/templates/staff-sign-in';
import type { Visitor } from './entrance';
import { linkLimits } from './limits';
import { codeFingerprint, fingerprint, newCode, newSecret } from './secrets';
import { reserve } from './throttle';

/** How long a link and its code let somebody sign in. */
const linkMinutes = 10;

/** `timeZone` is the asking browser's (IANA name), null where it did not tell. */
type Asked = { email: string; locale: string; timeZone: string | null };

/**
 * Somebody wants to sign in by mail. Returns the secret for the asking browser's cookie, and always the same way: whether
 * the address is known, disabled, staff or asked for too often shows in that mailbox alone.
 */
export async function askForLink(visitor: Pick<Visitor, 'network' | 'now' | 'ask'>, asked: Asked): Promise<{ ask: string }> {
  const ask = visitor.ask !== null && /^[\w-]{43}$/.test(visitor.ask) ? visitor.ask : newSecret();
  if (await reserve(linkLimits(asked.email, visitor.network), visitor.now))
    await transaction((tx) => mailTheKeys(tx, { ...asked, ask, now: visitor.now }));
  return { ask };
}

async function mailTheKeys(tx: Tx, { email, locale, timeZone, ask, now }: Asked & { ask: string; now: Date }): Promise<void> {
  const person = await findPersonByEmail(tx, email);
  if (person?.isDisabled === true) return;
  if (person !== null && isStaff(person.roles))
    return queueMail(tx, person.email, staffSignIn(locale, { page: `${env().APP_ORIGIN}/sign-in` }), now);

  const [token, code] = [newSecret(), newCode()];
  await insertSignInLink(tx, {
    email,
    locale,
    timeZone: timeZone ?? person?.timeZone ?? clinicHours.timeZone,
    tokenHash: fingerprint(token),
    codeHash: codeFingerprint(code),
    askHash: fingerprint(ask),
    createdAt: now,
    expiresAt: new Date(now.getTime() + linkMinutes * 60_000),
  });
  // In the fragment, which no browser sends: servers, proxies and mail scanners that fetch the link never hold the token.
  const link = `${env().APP_ORIGIN}/enter/open#${token}`;
  await queueMail(tx, person?.email ?? email, signInLink(locale, { link, code, minutes: linkMinutes }), now);
}
