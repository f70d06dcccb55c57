import type { Answers } from '@/domain/answers/value';
import type { Facts } from '@/domain/screening/facts';
import { factsFromAnswers } from '@/domain/screening/facts-from-answers';
import type { RulePack } from '@/domain/screening/rule-pack';
import { screen } from '@/domain/screening/screen';
import type { Screening } from '@/domain/screening/screening';
import { clinicDay } from '@/domain/shared/time/local-date';
import { lockOpenAlertOf } from '@/server/db/alerts';
import type { Tx } from '@/server/db/client';
import { findWordsFound } from '@/server/db/words-found';
import { answersForSafety } from '@/server/safety/answers-for-safety';
import { platformSha256 } from '@/server/sha-256';
import { packInForce } from './pack-in-force';

/** What happened beside the answers: the help button, and leaving. */
type Beside = Pick<Facts, 'helpNow' | 'abandoned'>;
type ToScreen = { caseId: string; answers: Answers; beside?: Partial<Beside> };
export type ScreenedCase = { facts: Facts; result: Screening; pack: RulePack };

/**
 * Judges a case by the rules in force: the current answers, the graver ones that were set aside and are not settled, words
 * that a person must read, and what the open alert says. Nothing is kept. `beside` is what an earlier screening knew of help and
 * leaving: closing the alert does not undo it. The caller holds the case's lock.
 */
export async function screenCase(tx: Tx, now: Date, { caseId, answers, beside }: ToScreen): Promise<ScreenedCase> {
  const { pack } = await packInForce(tx, now);
  const { value: benzodiazepineHighMgDiazepam } = pack.thresholds.benzodiazepineHighMgDiazepam;
  const counting = await answersForSafety(tx, caseId, answers, { now, pack, since: 'ever' });
  const answered = factsFromAnswers(counting, clinicDay(now), { benzodiazepineHighMgDiazepam });
  const facts = { ...answered, ...(await wordsFacts(tx, caseId, answered)), ...beside, ...(await openAlertFacts(tx, caseId)) };
  return { facts, result: screen(facts, pack, platformSha256), pack };
}

/** What was written elsewhere and a person must read; the answers in words are among the facts already. */
async function wordsFacts(tx: Tx, caseId: string, facts: Facts): Promise<Pick<Facts, 'words'>> {
  const elsewhere = (await findWordsFound(tx, caseId)).filter(({ source }) => source !== 'answer').map(({ text }) => text);
  return elsewhere.length === 0 ? {} : { words: [...(facts.words ?? []), ...elsewhere] };
}

/** What is not settled yet. */
async function openAlertFacts(tx: Tx, caseId: string): Promise<Partial<Beside>> {
  const rules = (await lockOpenAlertOf(tx, caseId))?.rules ?? []; // held: it comes before the watch, as everywhere
  return { ...(rules.includes('S-07') && { helpNow: true }), ...(rules.includes('S-08') && { abandoned: true }) };
}
