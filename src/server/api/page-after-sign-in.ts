import { type StartKind, startKindOf, isOpenTo, type Permission, type Role } from '@/domain/access/permissions';
import { ownPath } from '@/server/auth/own-path';

/** Where each kind of person begins, and what it takes to stand at an address or at any below it. */
export type SiteAreas = {
  startPages: Readonly<Record<StartKind, string>>;
  areaRequirements: Readonly<Record<string, Permission>>;
};

/** Where somebody goes once signed in: on to the address they wished for where it is open to them, or to where they begin. */
export function pageAfterSignIn(
  held: readonly Role[],
  wished: string | null | undefined,
  { startPages, areaRequirements }: SiteAreas,
): string {
  const own = ownPath(wished ?? undefined);
  const required = own === null ? undefined : nearestRequirement(own, areaRequirements);
  return own !== null && required !== undefined && isOpenTo(held, required) ? own : startPages[startKindOf(held)];
}

function nearestRequirement(path: string, requirements: SiteAreas['areaRequirements']): Permission | undefined {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const required = requirements[at];
    if (required !== undefined) return required;
  }
  return undefined;
}
