import { hourMs } from '@/domain/shared/time/spans';
import { clinicHours } from '@/domain/queue/working-hours';
import { workingTimeBetween } from '@/domain/shared/time/working-time';
import { record, system } from '@/server/audit/record';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findClaimedBefore, freeCase } from '@/server/db/queue';
import { doInTurn } from '@/server/do-in-turn';

/** Open hours after which a case that was taken and not decided goes back to everyone. */
const staleClaimHours = 4;

/** Hands back what was taken and forgotten, so that no patient waits for one person's day off. Returns how many. Safe to run twice. */
export async function releaseStaleClaims({ now }: { now: Date }): Promise<number> {
  const oldest = new Date(now.getTime() - staleClaimHours * hourMs);
  const claimed = await transaction((tx) => findClaimedBefore(tx, oldest));
  const stale = claimed.filter(
    ({ claimedAt }) => workingTimeBetween(claimedAt.getTime(), now.getTime(), clinicHours) >= staleClaimHours * hourMs,
  );
  const released = await doInTurn('queue.claim-not-released', stale, (claim) => release(claim, now));
  return released.filter(Boolean).length;
}

function release(claim: { id: string; reviewerId: string }, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const found = await lockCase(tx, claim.id);
    if (found?.stage !== 'queue' || found.reviewerId !== claim.reviewerId) return false; // decided or handed on meanwhile
    await freeCase(tx, claim.id);
    await record(tx, system, now, { type: 'case.released', caseId: claim.id });
    return true;
  });
}
