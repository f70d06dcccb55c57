import type { Answers } from '@/domain/answers/value';
import { levelFor } from '@/domain/safety/alert-level';
import { safetyRulesOf } from '@/domain/safety/alert-on-save';
import type { Recorder } from '@/server/audit/record';
import type { FoundCase } from '@/server/db/cases';
import type { Tx } from '@/server/db/client';
import { raiseAlert } from '@/server/safety/raise-alert';
import { screenAndQueue } from './screen-and-queue';

/** Puts answered questions before the clinicians, and tells them at once where the answers worry. The caller holds the case's lock. */
export async function screenAndRaise(
  tx: Tx,
  { actor, now }: { actor: Recorder; now: Date },
  given: { theCase: FoundCase; answers: Answers },
): Promise<void> {
  const { priority, firedRules } = await screenAndQueue(tx, { actor, now }, given);
  const level = levelFor(priority);
  const rules = safetyRulesOf(firedRules);
  const { id: caseId } = given.theCase;
  if (level !== null && rules.length > 0) await raiseAlert(tx, { by: actor, now }, { caseId, level, rules, origin: 'answer' });
}
