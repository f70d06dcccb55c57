import type { NextVisit } from '@/domain/visit/next-visit';
import { transaction } from '@/server/db/client';
import { findOpenVisitOf } from '@/server/db/own-visits';
import type { Request } from './acting';

/** The visit the patient is to come to next, or null. It looks only among their own, so there is nothing to allow. */
export async function findNextVisit({ actor }: Request): Promise<NextVisit | null> {
  const visit = await transaction((tx) => findOpenVisitOf(tx, actor.id));
  return visit === null ? null : { visitId: visit.id, scheduledFor: visit.scheduledFor.toISOString() };
}
