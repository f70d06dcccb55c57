import type { Answers } from '@/domain/answers/value';
import { factsFromAnswers } from '@/domain/screening/facts-from-answers';
import type { RulePack } from '@/domain/screening/rule-pack';
import { graverScreen, type SafetyScreen, safetyOf } from '@/domain/screening/safety-on-save';
import { clinicDay } from '@/domain/shared/time/local-date';
import { findOpenAlert } from '@/server/db/alerts';
import { transaction } from '@/server/db/client';
import { answersForSafety } from '@/server/safety/answers-for-safety';
import { packInForce } from './pack-in-force';

/** What these answers ask to be shown first, by this pack. */
export const safetyScreenBy = (pack: RulePack, answers: Answers, now: Date): SafetyScreen =>
  safetyOf(factsFromAnswers(answers, clinicDay(now)), pack).screenFor;

/**
 * What the patient must see first: judged from the current answers by the rules in force, and never less than the alert
 * that is open says. Taking back an answer does not take back the help.
 */
export function safetyScreenOf(caseId: string, answers: Answers, now: Date): Promise<SafetyScreen> {
  return transaction(async (tx) => {
    const { pack } = await packInForce(tx, now);
    const alert = await findOpenAlert(tx, caseId);
    const raised = alert === null ? 'none' : alert.level === 'STAT' ? 'emergency' : 'contact-today';
    const counting = await answersForSafety(tx, caseId, answers, { now, pack, since: 'hand-in' });
    return graverScreen(safetyScreenBy(pack, counting, now), raised);
  });
}
