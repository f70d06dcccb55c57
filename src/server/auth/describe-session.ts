import { type Actor, desksOf, startKindOf } from '@/domain/access/permissions';
import { limitsFor } from '@/domain/access/session-limits';
import type { SessionView } from '@/domain/access/session-view';
import { transaction } from '@/server/db/client';
import { findPerson } from '@/server/db/people';
import { AppError } from '@/domain/shared/app-error';

/** Who is signed in here, in the words a page header needs. */
export async function describeSession({ actor }: { actor: Actor }): Promise<SessionView> {
  const person = await transaction((tx) => findPerson(tx, actor.id));
  if (person === null) throw new AppError('no-access');
  return {
    personId: person.id,
    sessionId: actor.sessionId,
    name: person.name,
    email: person.email,
    home: startKindOf(person.roles),
    desks: desksOf(actor),
    idleMinutes: limitsFor(person.roles).idleMinutes,
  };
}
