import { TRPCError } from '@trpc/server';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Answers } from '@/domain/answers/value';
import type { MyAnswers } from '@/domain/answers/views';
import type { StandingView } from '@/domain/queue/standing-view';
import type { OwnQuestion } from '@/domain/queue/information-request';
import type { NextVisit } from '@/domain/visit/next-visit';
import { paths } from '@/app/paths';
import { api } from '@/trpc/server';

const orEntrance = (error: unknown): never => {
  if (error instanceof TRPCError && (error.code === 'UNAUTHORIZED' || error.code === 'FORBIDDEN')) redirect(paths.enter());
  throw error;
};

/** The signed-in patient's case, or null before one was begun. Who is not signed in is sent to the entrance. */
export const readOwnCase = cache((): Promise<MyAnswers | null> => api().answers.mine().catch(orEntrance));

/** The visit they are to come to next, or null. */
export const readNextVisit = cache((): Promise<NextVisit | null> => api().visit.next().catch(orEntrance));

/** Where a handed-in case stands: the decision, the list, and the promised moment. */
export const readStanding = cache((caseId: string): Promise<StandingView> => api().queue.standing({ caseId }));

/** The reviewer's question that waits for them, or null. */
export const readOwnQuestion = cache((): Promise<OwnQuestion | null> => api().requests.mine().catch(orEntrance));

/** The own case for pages that need one still being answered: others lead to where the person stands. */
export async function readCaseBeingAnswered(): Promise<MyAnswers> {
  const own = await readOwnCase();
  if (own === null) redirect(paths.patient());
  if (own.safety.screen === 'emergency') redirect(paths.care());
  if (own.stage !== 'answers') redirect(paths.result());
  return own;
}

/** The answers by question id. */
export const answersOf = ({ answers }: MyAnswers): Answers =>
  Object.fromEntries(answers.map(({ questionId, value }) => [questionId, value]));
