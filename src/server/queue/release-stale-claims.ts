import { clinicHours } from '@/domain/queue/working-hours';
import { workingTimeBetween } from '@/domain/queue/working-time';
import { record, system } from '@/server/audit/record';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findClaimedBefore, freeCase } from '@/server/db/queue';

/** Open hours after which a case that was taken and not decided goes back to everyone. */
export const staleClaimHours = 4;
const hourMs = 3_600_000;

/** Hands back what was taken and forgotten, so that no patient waits for one person's day off. Returns how many. Safe to run twice. */
export async function releaseStaleClaims({ now }: { now: Date }): Promise<number> {
  const oldest = new Date(now.getTime() - staleClaimHours * hourMs);
  const claimed = await transaction((tx) => findClaimedBefore(tx, oldest));
  let released = 0;
  for (const claim of claimed) {
    const openMs = workingTimeBetween(claim.claimedAt.getTime(), now.getTime(), clinicHours);
    if (openMs < staleClaimHours * hourMs) continue;
    released += await transaction(async (tx) => {
      const found = await lockCase(tx, claim.id);
      if (found?.stage !== 'queue' || found.reviewerId !== claim.reviewerId) return 0; // decided or handed on meanwhile
      await freeCase(tx, claim.id);
      await record(tx, system, now, { type: 'case.released', caseId: claim.id });
      return 1;
    });
  }
  return released;
}
