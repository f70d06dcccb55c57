import { type Actor, type CaseFacts, can, type Permission } from '@/domain/access/permissions';
import { AppError } from '@/domain/shared/app-error';

/** Stops here unless the actor may do this. A case that is missing and a case that is someone else's look the same. */
export function allow<C extends CaseFacts>(actor: Actor, permission: Permission, found: C | null): asserts found is C {
  if (found === null || !can(actor, permission, found)) throw new AppError('no-access');
}
