import type { ActorName } from './cast';
import { headersOf, type TestPerson } from '@/testing/people';
import type { DatabaseState } from './database-state';
import type { Scene, Staff } from './world';

type Named = Exclude<ActorName, 'stranger' | 'revoked' | 'disabled' | 'idle'>;

/** The person behind a name in this scene. */
export function personOf(name: Named, staff: Staff, scene: Scene): TestPerson {
  if (name === 'owner') return scene.own.patient;
  return name === 'otherPatient' ? scene.other.patient : staff[name];
}

/** The headers this actor sends. For three of them something happens to the best person's session first; true when it did. */
export async function prepare(
  name: ActorName,
  best: TestPerson,
  find: (name: Named) => TestPerson,
  state: DatabaseState,
): Promise<{ headers: Headers; hasChanged: boolean }> {
  switch (name) {
    case 'stranger':
      return { headers: await headersOf(null), hasChanged: false };
    case 'revoked':
      await state.put('UPDATE "Session" SET "revokedAt" = now() WHERE "publicId" = $1', [best.sessionId]);
      return { headers: best.headers, hasChanged: true };
    case 'disabled':
      await state.put('UPDATE "Person" SET "disabledAt" = now() WHERE id = $1', [best.id]);
      return { headers: best.headers, hasChanged: true };
    case 'idle':
      await state.put(`UPDATE "Session" SET "lastSeenAt" = now() - interval '31 minutes' WHERE "publicId" = $1`, [
        best.sessionId,
      ]);
      return { headers: best.headers, hasChanged: true };
    default:
      return { headers: find(name).headers, hasChanged: false };
  }
}
