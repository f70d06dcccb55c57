import { aCallIsDueToday } from './a-call-is-due-today';
import { aColleagueHasIt } from './a-colleague-has-it';
import { aListIsHalfDone } from './a-list-is-half-done';
import { aConsentIsOpen } from './a-consent-is-open';
import { aPressureComesFirst } from './a-pressure-comes-first';
import { aQuestionWasAnswered } from './a-question-was-answered';
import { aQuestionWentBack } from './a-question-went-back';
import { aDecisionReviewWasAsked } from './a-decision-review-was-asked';
import { aTrialCannotBeJudged } from './a-trial-cannot-be-judged';
import { aVisitStartsNow } from './a-visit-starts-now';
import { aVisitWasSigned } from './a-visit-was-signed';
import { anAlertIsInHand } from './an-alert-is-in-hand';
import { anExclusionStands } from './an-exclusion-stands';
import { anIntakeIsUnfinished } from './an-intake-is-unfinished';
import { anUrgentCaseWaits } from './an-urgent-case-waits';
import { gatherCast } from './cast';
import { everythingFitsAndWaits } from './everything-fits-and-waits';
import { notNowWasSaid } from './not-now-was-said';
import { somebodyIsOnCall } from './somebody-is-on-call';
import { tooFewTrials } from './too-few-trials';

const scenes = [
  somebodyIsOnCall,
  anAlertIsInHand,
  anUrgentCaseWaits,
  aCallIsDueToday,
  aTrialCannotBeJudged,
  aPressureComesFirst,
  anExclusionStands,
  tooFewTrials,
  everythingFitsAndWaits,
  aColleagueHasIt,
  aQuestionWentBack,
  aQuestionWasAnswered,
  notNowWasSaid,
  aListIsHalfDone,
  aDecisionReviewWasAsked,
  aVisitStartsNow,
  aVisitWasSigned,
  anIntakeIsUnfinished,
  aConsentIsOpen,
] as const;

/** More at once would wait for connections longer than the product lets anybody wait, and a slow machine would play none. */
const atOnce = 4;

/** Plays every situation through the real use cases, around the moment given. For an empty database; returns how many. */
export async function playScenes(now: Date): Promise<number> {
  const cast = await gatherCast(now);
  // They share nobody, so they can be played side by side.
  const waiting = [...scenes];
  const inTurn = async () => {
    for (let play = waiting.shift(); play !== undefined; play = waiting.shift()) await play(cast);
  };
  await Promise.all(Array.from({ length: atOnce }, inTurn));
  return scenes.length;
}
