import { type Permission, type Role, rolesWith } from '@/domain/access/permissions';
import type { Tx } from './client';

export type StoredShift = { id: string; personId: string; rung: number; startsAt: Date; endsAt: Date };

/** Shifts that touch this stretch, earliest first. */
export function findShifts(tx: Tx, from: Date, to: Date): Promise<StoredShift[]> {
  return tx.onCallShift.findMany({
    where: { startsAt: { lt: to }, endsAt: { gt: from } },
    orderBy: [{ startsAt: 'asc' }, { rung: 'asc' }, { id: 'asc' }],
    take: 500,
    select: { id: true, personId: true, rung: true, startsAt: true, endsAt: true },
  });
}

/** The shift, or null. */
export const findShift = (tx: Tx, id: string): Promise<StoredShift | null> =>
  tx.onCallShift.findUnique({ where: { id }, select: { id: true, personId: true, rung: true, startsAt: true, endsAt: true } });

/** Two who change the calendar at once do so one after the other. */
export async function lockShifts(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "OnCallShift" IN SHARE ROW EXCLUSIVE MODE`;
}

export async function insertShift(tx: Tx, shift: Omit<StoredShift, 'id'>): Promise<string> {
  return (await tx.onCallShift.create({ data: shift, select: { id: true } })).id;
}

/** Ends a shift early; what already passed of it stays. */
export async function endShift(tx: Tx, id: string, endsAt: Date): Promise<void> {
  await tx.onCallShift.update({ where: { id }, data: { endsAt }, select: { id: true } });
}

/** False when there was none. */
export async function deleteShift(tx: Tx, id: string): Promise<boolean> {
  return (await tx.onCallShift.deleteMany({ where: { id } })).count === 1;
}

export type Answerer = { id: string; name: string; email: string; locale: string };

/** Everyone who may answer an alert and can sign in, by name. */
export const findAnswerers = (tx: Tx): Promise<Answerer[]> => findWhoMay(tx, 'alerts.answer');

/** Everyone who gets a letter when an alert found nobody on call, by name. */
export const findWarned = (tx: Tx): Promise<Answerer[]> => findWhoMay(tx, 'on-call.warned');

/** Everyone who can sign in and whose roles have this permission, by name. */
export function findWhoMay(tx: Tx, permission: Permission): Promise<Answerer[]> {
  const held: Role[] = [...rolesWith(permission)];
  return tx.person.findMany({
    where: { roles: { hasSome: held }, disabledAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, name: true, email: true, locale: true },
  });
}
