import { type Actor, can, type FactsOf, type Permission } from '@/domain/access/permissions';
import { AppError } from '@/domain/shared/app-error';

/**
 * Stops here unless the actor may do this to what was found: a case, a visit, an alert, whatever the permission's resource is.
 * What is missing and what is someone else's look the same.
 */
export function allow<P extends Permission, F extends FactsOf<P>>(
  actor: Actor,
  permission: P,
  found: F | null,
): asserts found is F {
  if (found === null || !can(actor, permission, found)) throw new AppError('no-access');
}
