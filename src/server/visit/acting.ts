import type { Actor } from '@/domain/access/permissions';

/** Who asks a use case, and when. */
export type Request = { actor: Actor; now: Date };
