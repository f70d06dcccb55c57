import type { Actor } from '@/domain/access/permissions';

/** Who asks a use case, and when. */
export type Acting = { actor: Actor; now: Date };
