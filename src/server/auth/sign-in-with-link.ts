import { timingSafeEqual } from 'node:crypto';
import { isStaff } from '@/domain/access/permissions';
import { MailAddress } from '@/domain/shared/mail-address';
import { type Tx, transaction } from '@/server/db/client';
import { ensurePerson, findPersonByEmail, setReading } from '@/server/db/people';
import {
  type FoundLink,
  findAddressOfLink,
  findLinkByToken,
  findOpenLinks,
  takeCodeTries,
  useLinkOnce,
} from '@/server/db/sign-in-links';
import type { EntranceResult, Visitor } from './entrance';
import { codeLimits } from './limits';
import { openSession } from './open-session';
import { codeFingerprint, fingerprint } from './secrets';
import { reserve } from './throttle';

/** Wrong codes in the browser that asked until that browser has to ask again. They spend nothing but this: the link still opens. */
const longestTries = 5;

type Keys = { token: string; code: string; email: string };

/**
 * Signs a patient in by the mailed link (in the browser that asked for it) or by the typed code (anywhere).
 * A new address becomes a new patient here and not when the mail was asked for: only the mailbox's owner gets this far.
 */
export async function signInWithLink(visitor: Visitor, keys: Keys): Promise<EntranceResult> {
  if (keys.token.length > 100 || keys.code.length > longestCode) return { kind: 'refused' };
  if (keys.token !== '') return signInWithToken(visitor, keys.token);
  const link = await linkOfCode(visitor, keys);
  if (link === 'wait') return { kind: 'wait' };
  return link === null ? { kind: 'refused' } : transaction((tx) => enter(tx, visitor, link));
}

/** Spaces and marks around a pasted code may be many; more than this is no code. */
const longestCode = 64;

async function signInWithToken(visitor: Visitor, token: string): Promise<EntranceResult> {
  const tokenHash = fingerprint(token);
  return transaction(async (tx) => {
    const { ask, now } = visitor;
    const link = ask === null ? null : await findLinkByToken(tx, { tokenHash, askHash: fingerprint(ask) }, now);
    const entered = link === null ? null : await enter(tx, visitor, link);
    return entered?.kind === 'entered' ? entered : ((await whoIsHere(tx, visitor, tokenHash)) ?? { kind: 'refused' });
  });
}

/** The person whose browser this is already, where the link was theirs: used or run out, it has done what it was for. */
async function whoIsHere(tx: Tx, { personId }: Visitor, tokenHash: Uint8Array<ArrayBuffer>): Promise<EntranceResult | null> {
  const email = personId === null ? null : await findAddressOfLink(tx, tokenHash);
  const person = email === null ? null : await findPersonByEmail(tx, email);
  return person !== null && person.id === personId ? { kind: 'is-here', person } : null;
}

/**
 * The link whose code this is. The browser that asked has tries of its own for each link; any other names the address and has
 * the tries of its network, so that nobody spends those of somebody else.
 */
async function linkOfCode({ ask, network, now }: Visitor, { code, email }: Keys): Promise<FoundLink | null | 'wait'> {
  const typed = codeFingerprint(code);
  const fits = (links: readonly (FoundLink & { codeHash: Uint8Array })[]) =>
    links.find((link) => timingSafeEqual(link.codeHash, typed)) ?? null;
  const address = email === '' ? null : (MailAddress.safeParse(email).data ?? 'nobody');
  if (ask !== null) {
    // Committed by itself: a try that turns out wrong must stay counted.
    const tried = await transaction((tx) => takeCodeTries(tx, fingerprint(ask), { now, longestTries }));
    const own = fits(tried.filter((link) => address === null || link.email === address));
    if (own !== null || address === null) return own;
  }
  if (address === null) return null;
  if (!(await reserve(codeLimits(address, network), now))) return 'wait';
  return fits(await transaction((tx) => findOpenLinks(tx, address, now)));
}

async function enter(tx: Tx, visitor: Visitor, link: FoundLink): Promise<EntranceResult> {
  if (!(await useLinkOnce(tx, link.id, visitor.now))) return { kind: 'refused' };
  const { email, locale, timeZone } = link;
  const person = await ensurePerson(tx, { email, locale, timeZone, name: '', roles: ['patient'] });
  // Staff prove more than a mailbox.
  if (person.isDisabled || isStaff(person.roles)) return { kind: 'refused' };
  // Letters come in the language they read now, and who travels reads times by the clock where they are now.
  if (person.timeZone !== timeZone || person.locale !== locale) await setReading(tx, person.id, { locale, timeZone });
  return { kind: 'entered', sid: await openSession(tx, { ...visitor, person, aal: 1 }), person: { ...person, locale } };
}
