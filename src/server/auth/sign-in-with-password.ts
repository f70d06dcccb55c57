import { MailAddress } from '@/domain/shared/mail-address';
import { transaction } from '@/server/db/client';
import { findPasswordHash, setPasswordHash } from '@/server/db/people';
import type { EntranceResult, Visitor } from './entrance';
import { openSession } from './open-session';
import { fitsPassword, hashPassword, isOutdated } from './passwords';
import { passwordLimits } from './limits';
import { release, reserve } from './throttle';

const longestPassword = 128;

/** Signs staff in. The try is counted before the password is looked at; unknown, disabled and wrong look and last the same. */
export async function signInWithPassword(visitor: Visitor, given: { email: string; password: string }): Promise<EntranceResult> {
  const email = MailAddress.safeParse(given.email).data ?? 'nobody';
  const limits = passwordLimits(email, visitor.network);
  if (!(await reserve(limits.all, visitor.now))) return { kind: 'wait' };

  const person = await transaction((tx) => findPasswordHash(tx, email));
  const password = given.password.slice(0, longestPassword + 1);
  const fits = await fitsPassword(password, person?.passwordHash ?? null);
  if (!fits || person === null || person.isDisabled || password.length > longestPassword) return { kind: 'refused' };

  await release(limits.own);
  const renewed = isOutdated(person.passwordHash ?? '') ? await hashPassword(password) : null;
  const sid = await transaction(async (tx) => {
    if (renewed !== null) await setPasswordHash(tx, person.id, renewed);
    return openSession(tx, { ...visitor, person, aal: 1 });
  });
  return { kind: 'entered', sid, person };
}
