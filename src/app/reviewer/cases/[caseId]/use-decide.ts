'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { DecideCase } from '@/domain/queue/inputs';
import { useApi } from '@/trpc/react';
import { refusalOf } from '@/trpc/refusal-of';
import { paths } from '../../../paths';
import { beginLeaving, endLeaving, markMoved } from './moved-cases';

const problems = ['no-access', 'in-the-past', 'time-taken', 'clinic-closed', 'reason-needed', 'wrong-stage'] as const;
type Problem = (typeof problems)[number] | 'other';

/** Deciding and handing back; both lead to the queue. Sending the same decision again is harmless, so a lost answer may be retried. */
export function useDecide({ caseId, onDone }: { caseId: string; onDone: () => void }) {
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
      markMoved(caseId); // Back shows this page again from the browser's memory
      leave(true);
      if (isLast) onDone();
      await cache.invalidateQueries(api.queue.list.queryFilter());
      router.push(paths.queue());
    } catch (error) {
      const { reason } = refusalOf(error);
      setProblem(problems.find((known) => known === reason) ?? 'other');
      // No longer this reviewer's to decide: the page shows how it stands now.
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
