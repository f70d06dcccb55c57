import { type Home, homeOf, isOpenTo, type Permission, type Role } from '@/domain/access/permissions';
import { ownPath } from '@/server/auth/own-path';

/** Where each kind of person begins, and what it takes to stand at an address or at any below it. */
export type House = {
  homes: Readonly<Record<Home, string>>;
  doors: Readonly<Record<string, Permission>>;
};

/** Where somebody goes once signed in: on to the address they wished for where it is open to them, or to where they begin. */
export function wayOn(held: readonly Role[], wished: string | null | undefined, { homes, doors }: House): string {
  const own = ownPath(wished ?? undefined);
  const door = own === null ? undefined : nearestDoor(own, doors);
  return own !== null && door !== undefined && isOpenTo(held, door) ? own : homes[homeOf(held)];
}

function nearestDoor(path: string, doors: House['doors']): Permission | undefined {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const door = doors[at];
    if (door !== undefined) return door;
  }
  return undefined;
}
