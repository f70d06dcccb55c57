import { levelFor } from '@/domain/safety/alert-level';
import { safetyRulesOf } from '@/domain/safety/alert-on-save';
import { hasLeft } from '@/domain/safety/alert-watch';
import { safetyOfAnswers } from '@/domain/safety/safety-of-answers';
import type { RulePack } from '@/domain/screening/rule-pack';
import { clinicDay } from '@/domain/shared/time/local-date';
import { answersFrom } from '@/server/answers/current-answers';
import { system } from '@/server/audit/record';
import { findAnswers } from '@/server/db/answers';
import { lockCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { beat } from '@/server/db/heartbeats';
import { findWatch, findWatched, settleWatch } from '@/server/db/safety-watch';
import { doInTurn } from '@/server/do-in-turn';
import { packInForce } from '@/server/screening/pack-in-force';
import { screenAgain } from '@/server/screening/screen-again';
import { answersForSafety } from './answers-for-safety';
import { noteAnswerRetracted, raiseAlert } from './raise-alert';

/**
 * Looks for people who said something positive, or refused a question about suicide, and then left: silent, page closed or signed out. Each gets an alert, once.
 * It reads rows alone, so it loses nothing by being killed or by not running for a night. Its heartbeat comes only after
 * everybody was raised for. Gives how many had left.
 */
export async function watchAbandoned({ now }: { now: Date }): Promise<number> {
  const { watched, pack } = await transaction(async (tx) => ({
    watched: await findWatched(tx, now),
    pack: (await packInForce(tx, now)).pack,
  }));
  const left = watched.filter((one) => hasLeft(one, now)).map(({ caseId }) => caseId);
  await doInTurn('safety.leaving-not-raised', left, (caseId) => raiseForLeaving(caseId, { pack, now }));
  await transaction((tx) => beat(tx, 'watch', now));
  return left.length;
}

function raiseForLeaving(caseId: string, { pack, now }: { pack: RulePack; now: Date }): Promise<void> {
  return transaction(async (tx) => {
    const theCase = await lockCase(tx, caseId);
    // Between the look and the lock the patient may have come back and finished, or said something more.
    const watch = await findWatch(tx, caseId, now);
    if (theCase === null || watch === null || !hasLeft(watch, now)) return;
    const answers = await answersForSafety(tx, caseId, answersFrom(await findAnswers(tx, caseId)), {
      now,
      pack,
      since: 'hand-in',
    });
    const { ifLeft } = safetyOfAnswers(answers, clinicDay(now), pack);
    // What was said in this sitting and taken back before leaving counts: it was said.
    const { priority, rules } = ifLeft ?? { priority: 'P1', rules: [watch.saidPositive ? 'S-08' : 'S-06'] as const };
    const reason = { level: levelFor(priority) ?? 'P1', rules: safetyRulesOf(rules), origin: 'abandonment' } as const;
    await raiseAlert(tx, { by: system, now }, { caseId, ...reason });
    if (ifLeft === null) await noteAnswerRetracted(tx, { by: system, now }, caseId);
    await settleWatch(tx, caseId, now);
    await screenAgain(tx, { actor: system, now }, caseId);
  });
}
