import type { Actor } from '@/domain/access/permissions';
import { readStoredAnswer } from '@/domain/answers/stored-answer';
import { reopenWithinMs } from '@/domain/safety/alert-closing';
import type { AlertId } from '@/domain/safety/alert-inputs';
import type { Disposition } from '@/domain/safety/alert-outreach';
import { newestCallDetails } from '@/domain/safety/call-details';
import { isSafetyQuestion } from '@/domain/safety/safety-questions';
import { newestCheck } from '@/domain/safety/safety-check';
import { numbersThatAlert } from '@/domain/safety/rated-numbers';
import { type AlertView, mostRatings, mostSafetyAnswers, mostTexts } from '@/domain/safety/alert-view';
import { marked } from '@/domain/screening/words/marked';
import { clinicDay } from '@/domain/shared/time/local-date';
import { AppError } from '@/domain/shared/app-error';
import { answersFrom } from '@/server/answers/current-answers';
import { record } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { findAlertWhole, type StoredAlert } from '@/server/db/alert-lists';
import { findOpenAlert } from '@/server/db/alerts';
import { findAnswers, findRevisions } from '@/server/db/answers';
import { findCaseHead } from '@/server/db/case-records';
import { hasViewedAlertSince } from '@/server/db/case-views';
import { findCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { findNumbersAt } from '@/server/db/rating-entries';
import { findSafetyChecks } from '@/server/db/safety-checks';
import { findWordsFound } from '@/server/db/words-found';
import { findNames } from '@/server/db/visit-people';
import { packInForce } from '@/server/screening/pack-in-force';
import { casePatientView } from '@/server/phones/case-patient-view';
import { readPhones } from '@/server/phones/read-phones';
import { alertRows } from './alert-rows';

/** The page reads itself again at every hint: within this time it is the same look. */
const sameLookMs = 5 * 60_000;

/** An alert with all it takes to reach the patient. Any licensed person may look; the look is written down. */
export function readAlert({ actor, now }: { actor: Actor; now: Date }, { alertId }: AlertId): Promise<AlertView> {
  return transaction(async (tx) => {
    const alert = await findAlertWhole(tx, alertId);
    allow(actor, 'alerts.read', alert);
    const theCase = await findCase(tx, alert.caseId);
    const [row] = await alertRows(tx, [alert], now);
    if (theCase === null || row === undefined) throw new AppError('no-access');

    const head = await findCaseHead(tx, theCase.id);
    const current = await findAnswers(tx, theCase.id);
    const checks = await findSafetyChecks(tx, theCase.id);
    const names = await findNames(tx, peopleBehind(alert));
    const nameOf = (id: string) => names.get(id) ?? '';
    const view: AlertView = {
      ...row,
      readAt: now.toISOString(),
      patient: casePatientView(answersFrom(current), head.patient, clinicDay(now)),
      stage: theCase.stage,
      ...(await safetyAnswers(tx, theCase.id)),
      check: newestCheck(checks),
      call: newestCallDetails(checks, alert.raisedAt, readPhones),
      ratings: await ratingsToShow(tx, theCase.id, now),
      words: await wordsToShow(tx, theCase.id),
      outreach: alert.outreach.map(({ id, byId, at, channel, outcome, note }) => ({
        ...{ id, note },
        by: nameOf(byId),
        at: at.toISOString(),
        channel,
        outcome,
      })),
      closingNote: alert.closingNote,
      you: actor.id,
      holderId: alert.acknowledgedBy,
      errorClaim: errorClaimOf(alert, nameOf),
      mayReopenUntil: await reopenableUntil(tx, alert, now),
      reopenings: alert.reopenings.map(({ byId, at, closedAt, closedBy, disposition, ...closing }) => ({
        ...closing,
        ...{ at: at.toISOString(), by: nameOf(byId), closedAt: closedAt.toISOString(), closedBy: nameOf(closedBy) },
        disposition: disposition as Disposition,
      })),
    };
    const isNewLook = !(await hasViewedAlertSince(tx, actor.id, alertId, new Date(now.getTime() - sameLookMs)));
    if (isNewLook) await record(tx, actor, now, { type: 'alert.viewed', caseId: theCase.id, alertId });
    return view;
  });
}

async function ratingsToShow(tx: Tx, caseId: string, now: Date): Promise<AlertView['ratings']> {
  const at = { scale: 'madrs', place: 10 } as const;
  const found = await findNumbersAt(tx, caseId, at);
  const names = await findNames(
    tx,
    found.map(({ byId }) => byId),
  );
  const { ratingAlerts } = (await packInForce(tx, now)).pack.thresholds;
  const rated = found.map((one) => ({ ...at, number: one.number, by: names.get(one.byId) ?? '', at: one.at.toISOString() }));
  return numbersThatAlert(rated, ratingAlerts).slice(0, mostRatings);
}

async function wordsToShow(tx: Tx, caseId: string): Promise<AlertView['words']> {
  const found = (await findWordsFound(tx, caseId)).toReversed().slice(0, mostTexts);
  return found.map(({ source, text, at }) => ({ source, at: at.toISOString(), parts: marked(text) }));
}

const peopleBehind = ({ outreach, reopenings, errorClaimedBy }: StoredAlert): string[] => [
  ...new Set([
    ...outreach.map(({ byId }) => byId),
    ...reopenings.flatMap(({ byId, closedBy }) => [byId, closedBy]),
    ...(errorClaimedBy === null ? [] : [errorClaimedBy]),
  ]),
];

function errorClaimOf(
  { errorClaimedAt: at, errorClaimedBy: byId, errorNote: note, closedAt }: StoredAlert,
  nameOf: (id: string) => string,
) {
  return at === null || byId === null || closedAt !== null ? null : { byId, note, by: nameOf(byId), at: at.toISOString() };
}

/** A closed alert can be opened again for a day, unless the case has another by now. */
async function reopenableUntil(tx: Tx, { caseId, closedAt }: StoredAlert, now: Date): Promise<string | null> {
  if (closedAt === null || (await findOpenAlert(tx, caseId)) !== null) return null;
  const until = new Date(closedAt.getTime() + reopenWithinMs);
  return now > until ? null : until.toISOString();
}

/**
 * What was answered to the questions about safety, taken-back answers included, oldest first. However often somebody answers
 * anew, all that stands is there; of the earlier answers the oldest are left out.
 */
async function safetyAnswers(tx: Tx, caseId: string): Promise<Pick<AlertView, 'answers' | 'olderAnswers'>> {
  const given = (await findRevisions(tx, caseId)).filter(({ questionId }) => isSafetyQuestion(questionId));
  const newest = new Map(given.flatMap(({ questionId, revision }) => (revision === null ? [] : [[questionId, revision]])));
  const all = given.flatMap(({ questionId, value, revision, savedAt }) => {
    const read = readStoredAnswer(value);
    if (read === null) return [];
    return [
      {
        questionId,
        value: read,
        savedAt: savedAt.toISOString(),
        stands: revision !== null && newest.get(questionId) === revision,
        isSetAside: revision === null,
      },
    ];
  });
  const earlier = all.filter(({ stands }) => !stands);
  const leftOut = new Set(earlier.slice(0, Math.max(0, all.length - mostSafetyAnswers)));
  return { answers: all.filter((answer) => !leftOut.has(answer)), olderAnswers: leftOut.size };
}
