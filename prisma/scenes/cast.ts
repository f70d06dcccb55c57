import { randomUUID } from 'node:crypto';
import { demoPassword } from '@/domain/access/demo-people';
import type { Actor, Role } from '@/domain/access/permissions';
import { hashPassword } from '@/server/auth/passwords';
import { transaction } from '@/server/db/client';
import { ensurePerson } from '@/server/db/people';
import { patients, staff } from './people';

type Roles<T> = Record<keyof T, Actor>;
/** Everyone in the scenes as those who act, and the moment around which the scenes stand. */
export type Cast = { now: Date; staff: Roles<typeof staff>; patients: Roles<typeof patients> };

/** Gives every invented person an account. Patients have no password: their key comes by mail. */
export async function gatherCast(now: Date): Promise<Cast> {
  const passwordHash = await hashPassword(demoPassword);
  return { now, staff: await accounts(staff, passwordHash), patients: await accounts(patients) };
}

type Invented = { name: string; email: string; roles: readonly Role[]; locale?: string };

async function accounts<K extends string>(people: Readonly<Record<K, Invented>>, passwordHash?: string) {
  const made: [string, Actor][] = [];
  for (const [key, person] of Object.entries<Invented>(people)) {
    const { id, roles } = await transaction((tx) => ensurePerson(tx, { ...person, passwordHash }));
    made.push([key, { id, roles, aal: 1, sessionId: randomUUID() }]);
  }
  return Object.fromEntries(made) as Record<K, Actor>;
}
