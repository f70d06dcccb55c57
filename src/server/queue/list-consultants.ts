import type { Colleague } from '@/domain/queue/queue-view';
import { transaction } from '@/server/db/client';
import { findConsultants } from '@/server/db/queue';

/** Who a patient can be invited to see. */
export function listConsultants(): Promise<Colleague[]> {
  return transaction(findConsultants);
}
