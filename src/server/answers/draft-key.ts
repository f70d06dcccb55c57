import type { Actor } from '@/domain/access/permissions';
import type { DraftKey } from '@/domain/answers/views';
import { derivedKey } from '@/server/auth/derived-key';

/**
 * The key of this person's waiting answers, the same on each of their devices and after each sign-in. It is derived and
 * stored nowhere: on a shared phone the answers can be read only while their author is signed in.
 */
export const draftKey = ({ actor }: { actor: Actor }): DraftKey => ({
  key: derivedKey(actor.id, 'clearway waiting answers 1'),
});
