'use client';

import { useRouter } from 'next/navigation';
import { paths } from '@/app/paths';
import type { Locale } from '@/domain/shared/preferences';
import type { Delivered, OfflineStatus } from './outbox-status';
import { useOffline } from './use-offline';
import { usePendingCount } from './use-pending-count';

type Props = { caseId: string; locale: Locale; words: { kept: string; allSent: string } };

/** Sends pending answers from a page without questions, and says so. Shows and loads nothing where nothing is pending. */
export function SendPending(props: Props) {
  return (usePendingCount(props.caseId) ?? 0) > 0 ? <Sending {...props} /> : null;
}

function Sending({ caseId, locale, words }: Props) {
  const router = useRouter();
  function hear({ isAllSent }: OfflineStatus, delivered: Delivered | null) {
    if (delivered?.reply.safety.screen === 'emergency') router.push(paths.care());
    else if (isAllSent) router.refresh();
  }
  const { offline, status } = useOffline({ caseId, locale, isUrgent: true, onChange: hear });
  const { pending, isAllSent, unresolved } = status;
  return (
    <div role="status">
      {pending > 0 ? <p>{words.kept.replace('{n}', String(pending))}</p> : isAllSent ? <p>{words.allSent}</p> : null}
      {offline ? (
        <offline.UnresolvedAnswers
          entries={unresolved}
          words={offline.words}
          onDiscard={(questionId) => void offline.discard(questionId)}
        />
      ) : null}
    </div>
  );
}
