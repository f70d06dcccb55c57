import { TRPCError } from '@trpc/server';
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
import { readPath } from '@/app/reader';
import { api } from '@/trpc/server';

const orEntrance = async (error: unknown): Promise<never> => {
  if (error instanceof TRPCError && error.code === 'UNAUTHORIZED') redirect(paths.enter((await readPath()).split('?')[0]));
  if (error instanceof TRPCError && error.code === 'FORBIDDEN') redirect(paths.enter());
  throw error;
};

/** The signed-in patient's case, or null before one was begun. Who is not signed in is sent to the entrance. */
export const readOwnCase = cache((): Promise<MyAnswers | null> => api().answers.mine().catch(orEntrance));

/** What they agreed to, refused and took back. */
export const readOwnConsents = cache((): Promise<MyConsents> => api().consents.mine().catch(orEntrance));

/** Where the reading before the questions goes on: its first page, the next open consent, or null when none is open. */
export function wayToConsents({ records }: MyConsents) {
  const [next] = openConsents(records);
  if (next === undefined) return null;
  return records.length === 0 ? paths.begin() : paths.consent(ordinalOf(next));
}

/** The visit they are to come to next, or null. */
export const readNextVisit = cache((): Promise<NextVisit | null> => api().visit.next().catch(orEntrance));

/** Where a handed-in case stands: the decision, the list, and the promised moment. */
export const readStanding = cache((caseId: string): Promise<StandingView> => api().queue.standing({ caseId }));

/** The reviewer's question that waits for them, or null. */
export const readOwnQuestion = cache((): Promise<OwnQuestion | null> => api().requests.mine().catch(orEntrance));

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
