import type { Role } from '@/domain/access/permissions';
import type { Tx } from './client';

/** A person who may sign in. `isDisabled` people keep their record and lose their sessions. */
export type FoundPerson = {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  locale: string;
  timeZone: string;
  isDisabled: boolean;
};

const facts = { id: true, email: true, name: true, roles: true, locale: true, timeZone: true, disabledAt: true } as const;
type Row = Omit<FoundPerson, 'roles' | 'isDisabled'> & { roles: string[]; disabledAt: Date | null };
const found = ({ disabledAt, roles, ...row }: Row): FoundPerson => ({
  ...row,
  roles: roles as Role[],
  isDisabled: disabledAt !== null,
});

/** The person with this address (lower-case, as MailAddress makes it), or null. */
export async function findPersonByEmail(tx: Tx, email: string): Promise<FoundPerson | null> {
  const row = await tx.person.findUnique({ where: { email }, select: facts });
  return row === null ? null : found(row);
}

/** The person with this id, or null. */
export async function findPerson(tx: Tx, id: string): Promise<FoundPerson | null> {
  const row = await tx.person.findUnique({ where: { id }, select: facts });
  return row === null ? null : found(row);
}

/** The person and the hash of their password, for the sign-in alone. */
export async function findPasswordHash(tx: Tx, email: string): Promise<(FoundPerson & { passwordHash: string | null }) | null> {
  const row = await tx.person.findUnique({ where: { email }, select: { ...facts, passwordHash: true } });
  return row === null ? null : { ...found(row), passwordHash: row.passwordHash };
}

type NewPerson = {
  email: string;
  name: string;
  roles: readonly Role[];
  locale?: string;
  timeZone?: string;
  passwordHash?: string;
};

/** Adds a person, or returns the one who already has this address. */
export async function ensurePerson(tx: Tx, { roles, ...person }: NewPerson): Promise<FoundPerson> {
  const row = await tx.person.upsert({
    where: { email: person.email },
    create: { ...person, roles: [...roles] },
    update: {},
    select: facts,
  });
  return found(row);
}

/** In which language letters come, and by which clock times are shown (IANA name): what the person used last. */
export async function setReading(tx: Tx, id: string, newest: { locale?: string; timeZone?: string }): Promise<void> {
  await tx.person.update({ where: { id }, data: newest });
}

/** Replaces the stored hash, for a new password or stronger parameters. */
export async function setPasswordHash(tx: Tx, id: string, passwordHash: string): Promise<void> {
  await tx.person.update({ where: { id }, data: { passwordHash } });
}

/** Shuts a person out. Their sessions stop counting at the next request. */
export async function disablePerson(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.person.update({ where: { id }, data: { disabledAt: now } });
}

/** The first people to have joined with an address of this domain (with its @), oldest first. */
export async function listPeopleOfDomain(tx: Tx, domain: string, atMost: number): Promise<FoundPerson[]> {
  const rows = await tx.person.findMany({
    where: { email: { endsWith: domain }, disabledAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: atMost,
    select: facts,
  });
  return rows.map(found);
}
