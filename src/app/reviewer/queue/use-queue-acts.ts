'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { QueueRow } from '@/domain/queue/queue-view';
import { useApi } from '@/trpc/react';
import { refusalOf } from '@/trpc/refusal-of';
import { paths } from '../../paths';

export type QueueActs = {
  claim: (row: QueueRow) => void;
  claimAndRead: (row: QueueRow) => void;
  read: (row: QueueRow) => void;
  release: (row: QueueRow) => void;
  isBusy: boolean;
  /** What came of the last act, for the live region and the note under the filters. */
  said: { words: string; isRefusal: boolean } | null;
};

/** Taking, reading and handing back, with words for what came of it. */
export function useQueueActs({ onDone }: { onDone: (row: QueueRow) => void }): QueueActs {
  const t = useTranslations('queue');
  const api = useApi();
  const cache = useQueryClient();
  const router = useRouter();
  const [said, setSaid] = useState<QueueActs['said']>(null);
  const claiming = useMutation(api.queue.claim.mutationOptions());
  const releasing = useMutation(api.queue.release.mutationOptions());
  const readAgain = () => cache.invalidateQueries(api.queue.list.queryFilter());
  const read = ({ id }: QueueRow) => router.push(paths.reviewerCase(id));

  const run = async (row: QueueRow, act: () => Promise<unknown>, words: 'taken' | 'released') => {
    try {
      await act();
      setSaid({ words: t(`announce.${words}`, { name: row.patientName }), isRefusal: false });
      onDone(row);
      return true;
    } catch (error) {
      setSaid({ words: refusalWords(error, row), isRefusal: true });
      return false;
    } finally {
      void readAgain();
    }
  };
  const refusalWords = (error: unknown, { patientName: name }: QueueRow) => {
    const { reason } = refusalOf(error);
    if (reason === 'already-claimed') return t('announce.claimedByOther', { name });
    return t(reason === 'no-access' ? 'refused.no-access' : 'refused.other');
  };
  const claim = (row: QueueRow) => run(row, () => claiming.mutateAsync({ caseId: row.id }), 'taken');
  return {
    claim: (row) => void claim(row),
    claimAndRead: (row) => void claim(row).then((isTaken) => isTaken && read(row)),
    read,
    release: (row) => void run(row, () => releasing.mutateAsync({ caseId: row.id }), 'released'),
    isBusy: claiming.isPending || releasing.isPending,
    said,
  };
}

/** Enter on a line: read what is yours, take and read what is free; what a colleague has claimed stays closed. */
export function openRow(row: QueueRow, you: string, acts: QueueActs): void {
  if (row.claimedBy?.id === you) acts.read(row);
  else if (row.claimedBy === null && row.mayTake && row.waitsFor === 'reviewer' && !acts.isBusy) acts.claimAndRead(row);
}
