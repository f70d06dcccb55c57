import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Answers } from '@/domain/answers/value';
import type { MyConsents } from '@/domain/answers/consent-views';
import { ordinalOf } from '@/domain/answers/consents';
import { firstPlace, isEarlyOpen, isOpenToMinor, nextForMinor } from '@/domain/answers/before-consent';
import type { Place } from '@/domain/answers/flow';
import { mayAnswer, openConsents } from '@/domain/answers/open-consents';
import { firstStep, gate } from '@/domain/answers/sections/about';
import type { MyAnswers } from '@/domain/answers/views';
import type { PatientStatus } from '@/domain/queue/patient-status';
import type { OwnQuestion } from '@/domain/queue/information-request';
import type { NextVisit } from '@/domain/visit/next-visit';
import { paths } from '@/app/paths';
import { readForPage } from '@/app/session/read-for-page';
import { serverApi } from '@/trpc/server';

/** What a patient's page asks of the API, as `readForPage` does; a clinician is told whose pages these are. */
export async function readForPatient<T>(asked: Promise<T>): Promise<T> {
  // Null stands for "not these roles" only where the API itself never answers null.
  const read = await readForPage(
    asked.then((value) => ({ value })),
    'patient',
  );
  return read === null ? redirect(paths.notForStaff()) : read.value;
}

/** The signed-in patient's case, or null before one was begun. Who is not signed in is sent to the entrance. */
export const readOwnCase = cache((): Promise<MyAnswers | null> => readForPatient(serverApi().answers.mine()));

/** What they agreed to, refused and took back. */
export const readOwnConsents = cache((): Promise<MyConsents> => readForPatient(serverApi().consents.mine()));

/** The next consent that is still open, or null when none is. */
export function nextConsentPath({ records }: MyConsents) {
  const [next] = openConsents(records);
  return next === undefined ? null : paths.consent(ordinalOf(next));
}

/**
 * What comes before the questions: the page that says what it takes, who and where the person is, what then has to be said,
 * and the consents. Null when all of it is done. A minor agrees to nothing, so no consent is asked of them.
 */
export function pathBeforeQuestions(own: MyAnswers, consents: MyConsents) {
  if (own.early === 'minor') return paths.early();
  const answers = answersOf(own);
  if (isEarlyOpen(answers)) {
    const isNew = consents.records.length === 0 && !firstStep.some(({ id }) => answers[id] !== undefined);
    return isNew ? paths.begin() : paths.intakeStep(firstPlace);
  }
  return nextConsentPath(consents);
}

/** The visit they are to come to next, or null. */
export const readNextVisit = cache((): Promise<NextVisit | null> => readForPatient(serverApi().visit.next()));

/** The status of a submitted case: the decision, the list, and the promised moment. */
export const readOwnStatus = cache(
  (caseId: string): Promise<PatientStatus> => readForPatient(serverApi().queue.patientStatus({ caseId })),
);

/** The reviewer's question that waits for them, or null. */
export const readOwnQuestion = cache((): Promise<OwnQuestion | null> => readForPatient(serverApi().requests.mine()));

/**
 * The own case for pages that need one still being answered, with the consents given: others redirect to the station the case is at.
 * `at` is the screen that is asked for: the first one needs no consent, and those about safety stay open to a minor.
 */
export async function readCaseBeingAnswered(at?: Place): Promise<MyAnswers> {
  const [own, consents] = await Promise.all([readOwnCase(), readOwnConsents()]);
  if (own === null) redirect(paths.patient());
  if (own.safety.screen === 'emergency') redirect(paths.care());
  if (own.stage !== 'answers') redirect(paths.result());
  const isFirst = at !== undefined && at.section === firstPlace.section && at.step === firstPlace.step;
  if (isFirst || (at !== undefined && own.early === 'minor' && isOpenToMinor(at))) return own;
  if (own.early === 'minor') redirect(minorOn(own, at));
  if (!mayAnswer(consents.records)) redirect(pathBeforeQuestions(own, consents) ?? paths.begin());
  return own;
}

/** A minor who goes on to the questions about safety is led past the others; from anywhere else to what was said first. */
function minorOn(own: MyAnswers, at: Place | undefined) {
  const answers = answersOf(own);
  const isOnTheWay = gate.some(({ id }) => answers[id] !== undefined && !firstStep.some((one) => one.id === id));
  const next = at === undefined || !isOnTheWay ? null : nextForMinor(answers);
  return next === null ? paths.early() : paths.intakeStep(next);
}

/** The answers by question id. */
export const answersOf = ({ answers }: MyAnswers): Answers =>
  Object.fromEntries(answers.map(({ questionId, value }) => [questionId, value]));
