import { timingSafeEqual } from 'node:crypto';
import { isStaff } from '@/domain/access/permissions';
import { MailAddress } from '@/domain/shared/mail-address';
import { type Tx, transaction } from '@/server/db/client';
import { ensurePerson, setTimeZone } from '@/server/db/people';
import { type FoundLink, findLinkByToken, takeCodeTries, useLinkOnce } from '@/server/db/sign-in-links';
import type { EntranceResult, Visitor } from './entrance';
import { codeLimits } from './limits';
import { openSession } from './open-session';
import { codeFingerprint, fingerprint } from './secrets';
import { reserve } from './throttle';

/** Wrong codes until a link is burnt. */
export const longestTries = 5;

type Keys = { token: string; code: string; email: string };

/**
 * Signs a patient in by the mailed link (in the browser that asked for it) or by the typed code (anywhere).
 * A new address becomes a new patient here and not when the mail was asked for: only the mailbox's owner gets this far.
 */
export async function signInWithLink(visitor: Visitor, keys: Keys): Promise<EntranceResult> {
  if (keys.token === '' && !(await reserve(codeLimits(visitor.network), visitor.now))) return { kind: 'wait' };

  const link = await (keys.token === '' ? linkOfCode(visitor, keys) : linkOfToken(visitor, keys.token));
  return link === null ? { kind: 'refused' } : transaction((tx) => enter(tx, visitor, link));
}

function linkOfToken({ ask, now }: Visitor, token: string): Promise<FoundLink | null> {
  if (ask === null || token.length > 100) return Promise.resolve(null);
  const keys = { tokenHash: fingerprint(token), askHash: fingerprint(ask) };
  return transaction((tx) => findLinkByToken(tx, keys, { now, longestTries }));
}

async function linkOfCode({ ask, now }: Visitor, { code, email }: Keys): Promise<FoundLink | null> {
  const address = MailAddress.safeParse(email);
  const from = address.success ? { email: address.data } : ask === null ? null : { askHash: fingerprint(ask) };
  if (from === null || code.length > 40) return null;
  // Committed by itself: a try that turns out wrong must stay counted.
  const tried = await transaction((tx) => takeCodeTries(tx, from, { now, longestTries }));
  const typed = codeFingerprint(code);
  return tried.find((link) => timingSafeEqual(link.codeHash, typed)) ?? null;
}

async function enter(tx: Tx, visitor: Visitor, link: FoundLink): Promise<EntranceResult> {
  if (!(await useLinkOnce(tx, link.id, visitor.now))) return { kind: 'refused' };
  const { email, locale, timeZone } = link;
  const person = await ensurePerson(tx, { email, locale, timeZone, name: '', roles: ['patient'] });
  // Staff prove more than a mailbox.
  if (person.isDisabled || isStaff(person.roles)) return { kind: 'refused' };
  // Who travels is told times by the clock where they are now.
  if (person.timeZone !== timeZone) await setTimeZone(tx, person.id, timeZone);
  return { kind: 'entered', sid: await openSession(tx, { ...visitor, person, aal: 1 }), person };
}
