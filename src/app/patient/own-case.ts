import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Answers } from '@/domain/answers/value';
import type { MyConsents } from '@/domain/answers/consent-views';
import { ordinalOf } from '@/domain/answers/consents';
import { mayAnswer, openConsents } from '@/domain/answers/open-consents';
import type { MyAnswers } from '@/domain/answers/views';
import type { StandingView } from '@/domain/queue/standing-view';
import type { OwnQuestion } from '@/domain/queue/information-request';
import type { NextVisit } from '@/domain/visit/next-visit';
import { paths } from '@/app/paths';
import { readForPage } from '@/app/session/read-for-page';
import { api } from '@/trpc/server';

/** What a patient's page asks of the API, as `readForPage` does; somebody of the clinic is told whose pages these are. */
export async function readForPatient<T>(asked: Promise<T>): Promise<T> {
  // Null stands for "not these roles" only where the API itself never answers null.
  const read = await readForPage(
    asked.then((value) => ({ value })),
    'patient',
  );
  return read === null ? redirect(paths.notForStaff()) : read.value;
}

/** The signed-in patient's case, or null before one was begun. Who is not signed in is sent to the entrance. */
export const readOwnCase = cache((): Promise<MyAnswers | null> => readForPatient(api().answers.mine()));

/** What they agreed to, refused and took back. */
export const readOwnConsents = cache((): Promise<MyConsents> => readForPatient(api().consents.mine()));

/** Where the reading before the questions goes on: its first page, the next open consent, or null when none is open. */
export function wayToConsents({ records }: MyConsents) {
  const [next] = openConsents(records);
  if (next === undefined) return null;
  return records.length === 0 ? paths.begin() : paths.consent(ordinalOf(next));
}

/** The visit they are to come to next, or null. */
export const readNextVisit = cache((): Promise<NextVisit | null> => readForPatient(api().visit.next()));

/** Where a handed-in case stands: the decision, the list, and the promised moment. */
export const readStanding = cache((caseId: string): Promise<StandingView> => readForPatient(api().queue.standing({ caseId })));

/** The reviewer's question that waits for them, or null. */
export const readOwnQuestion = cache((): Promise<OwnQuestion | null> => readForPatient(api().requests.mine()));

/** The own case for pages that need one still being answered, with the consents given: others lead to where the person stands. */
export async function readCaseBeingAnswered(): Promise<MyAnswers> {
  const [own, consents] = await Promise.all([readOwnCase(), readOwnConsents()]);
  if (own === null) redirect(paths.patient());
  if (own.safety.screen === 'emergency') redirect(paths.care());
  if (own.stage !== 'answers') redirect(paths.result());
  if (!mayAnswer(consents.records)) redirect(wayToConsents(consents) ?? paths.begin());
  return own;
}

/** The answers by question id. */
export const answersOf = ({ answers }: MyAnswers): Answers =>
  Object.fromEntries(answers.map(({ questionId, value }) => [questionId, value]));
