import type { Actor } from '@/domain/access/permissions';
import type { DraftKey } from '@/domain/answers/views';
import { derivedKey } from './derived-key';

/** Seals what this person typed into forms and did not send yet: on a shared device only they can read it, signed in again. */
export const formDraftKey = ({ actor }: { actor: Actor }): DraftKey => ({
  key: derivedKey(actor.id, 'clearway form drafts 1'),
});
