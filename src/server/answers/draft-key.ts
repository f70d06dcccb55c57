import { hkdfSync } from 'node:crypto';
import type { Actor } from '@/domain/access/permissions';
import type { DraftKey } from '@/domain/answers/views';
import { env } from '@/env';

/**
 * The key of this person's waiting answers, the same on each of their devices and after each sign-in. It is derived and
 * stored nowhere: on a shared phone the answers can be read only while their author is signed in.
 */
export function draftKey({ actor }: { actor: Actor }): DraftKey {
  const key = hkdfSync('sha256', env().NEXTAUTH_SECRET, actor.id, 'clearway waiting answers 1', 32);
  return { key: Buffer.from(key).toString('base64') };
}
