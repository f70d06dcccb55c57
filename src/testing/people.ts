import { randomUUID } from 'node:crypto';
import type { Role } from '@/domain/access/permissions';
import { actorOfSid, type SignedIn } from '@/server/auth/actor-from';
import { openSession } from '@/server/auth/open-session';
import { hashPassword } from '@/server/auth/passwords';
import { sealSid } from '@/server/auth/session-cookie';
import { cookieName } from '@/server/auth/cookies';
import { transaction } from '@/server/db/client';
import { ensurePerson } from '@/server/db/people';
import { agrees } from './consents';

/** A signed-in person of a test: the actor for use cases, the secret and the headers for requests. */
export type TestPerson = SignedIn & { email: string; sid: string; headers: Headers };

export const testPassword = 'a password for tests only';

/** Makes a person with these roles and signs them in through the real session code. */
export async function aPerson(roles: readonly Role[], given: { email?: string; now?: Date; hasPassword?: boolean } = {}) {
  const email = given.email ?? `demo-${randomUUID()}@example.test`;
  const now = given.now ?? new Date();
  const passwordHash = given.hasPassword === true ? await hashPassword(testPassword) : undefined;
  const sid = await transaction(async (tx) => {
    const person = await ensurePerson(tx, { email, name: `Demo ${roles[0] ?? 'nobody'}`, roles, passwordHash });
    return openSession(tx, { person, aal: 1, now, deviceLabel: 'test', replaces: null });
  });
  const actor = await actorOfSid(sid, now);
  if (actor === null) throw new Error('the new session does not live');
  return { ...actor, email, sid, headers: await headersOf(sid) } satisfies TestPerson;
}

/** Headers as a browser of ours sends them with this session. */
export async function headersOf(sid: string | null): Promise<Headers> {
  const headers = new Headers({ 'sec-fetch-site': 'same-origin' });
  if (sid !== null) headers.set('cookie', `${cookieName('session')}=${await sealSid(sid)}`);
  return headers;
}

/** A patient who stands before the first consent. */
export const aNewcomer = () => aPerson(['patient']);
/** A patient who agreed to everything, now unless said otherwise: nothing stands between them and the questions. */
export async function aPatient(agreedAt = new Date()) {
  const patient = await aNewcomer();
  await agrees(patient, agreedAt);
  return patient;
}
export const aReviewer = () => aPerson(['reviewer']);
export const aConsultant = () => aPerson(['consultant']);
export const anAdmin = () => aPerson(['admin']);
export const aNurse = () => aPerson(['nurse']);
