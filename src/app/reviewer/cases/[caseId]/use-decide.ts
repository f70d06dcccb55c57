'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { DecideCase } from '@/domain/queue/inputs';
import { useApi } from '@/trpc/react';
import { refusalOf } from '@/trpc/refusal-of';
import { paths } from '../../../paths';
import { type FaultyField, faultyFields } from './decision-of';
import { beginLeaving, endLeaving, markCaseChanged } from './stale-cases';

const problems = ['no-access', 'in-the-past', 'time-taken', 'clinic-closed', 'reason-needed', 'wrong-stage'] as const;
type Problem = (typeof problems)[number] | 'other';
/** Refusals that are about one field of the form. */
const fieldOf: Partial<Record<Problem, FaultyField>> = {
  'in-the-past': 'scheduledFor',
  'time-taken': 'scheduledFor',
  'clinic-closed': 'scheduledFor',
  'reason-needed': 'reasonCode',
};
/** A field that was refused, and the problem whose sentence is beside it; null where it is only missing or wrong. */
export type Refused = { field: FaultyField; problem: Problem | null };

/** Deciding and handing back; both lead to the queue. Sending the same decision again is harmless, so a lost answer may be retried. */
type DecideProps = { caseId: string; onDone: () => void; onRefused: (refused: readonly Refused[]) => void };

export function useDecide({ caseId, onDone, onRefused }: DecideProps) {
  const api = useApi();
  const cache = useQueryClient();
  const router = useRouter();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isLeaving, leave] = useState(false);
  const deciding = useMutation(api.queue.decide.mutationOptions());
  const releasing = useMutation(api.queue.release.mutationOptions());

  const run = async (act: () => Promise<unknown>, isLast: boolean) => {
    setProblem(null);
    beginLeaving(caseId);
    try {
      await act();
      markCaseChanged(caseId); // Back shows this page again from the browser's memory
      leave(true);
      if (isLast) onDone();
      await cache.invalidateQueries(api.queue.list.queryFilter());
      router.push(paths.queue());
    } catch (error) {
      const { reason, issues } = refusalOf(error);
      const known = problems.find((one) => one === reason);
      const field = known === undefined ? undefined : fieldOf[known];
      const refused: Refused[] = issues.flatMap(({ path }) => {
        const at = faultyFields.find((one) => one === path.split('.')[0]);
        return at === undefined ? [] : [{ field: at, problem: null }];
      });
      if (known !== undefined && field !== undefined) refused.push({ field, problem: known });
      if (refused.length > 0) onRefused(refused);
      else setProblem(known ?? 'other');
      // No longer this reviewer's to decide: the page shows how it is now.
      if (reason === 'no-access' || reason === 'wrong-stage') router.refresh();
    } finally {
      endLeaving(caseId);
    }
  };
  return {
    decide: (decision: DecideCase) => void run(() => deciding.mutateAsync(decision), true),
    release: () => void run(() => releasing.mutateAsync({ caseId }), false),
    isBusy: deciding.isPending || releasing.isPending || isLeaving,
    problem,
  };
}
