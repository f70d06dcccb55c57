'use client';

import { useRouter } from 'next/navigation';
import { paths } from '@/app/paths';
import type { Locale } from '@/domain/shared/preferences';
import type { Standing, Told } from './keeper';
import { useOffline } from './use-offline';
import { useWaitingCount } from './use-waiting-count';

type Props = { caseId: string; locale: Locale; words: { kept: string; allSent: string } };

/** Sends what waits on this phone from a page without questions, and says so. Shows and loads nothing where nothing waits. */
export function SendWaiting(props: Props) {
  return (useWaitingCount(props.caseId) ?? 0) > 0 ? <Sending {...props} /> : null;
}

function Sending({ caseId, locale, words }: Props) {
  const router = useRouter();
  function hear({ isAllSent }: Standing, told: Told | null) {
    if (told?.reply.safety.screen === 'emergency') router.push(paths.care());
    else if (isAllSent) router.refresh();
  }
  const { offline, standing } = useOffline({ caseId, locale, isUrgent: true, onTold: hear });
  const { waiting, isAllSent, troubles } = standing;
  return (
    <div role="status">
      {waiting > 0 ? <p>{words.kept.replace('{n}', String(waiting))}</p> : isAllSent ? <p>{words.allSent}</p> : null}
      {offline && troubles.length > 0 ? (
        <offline.Troubles entries={troubles} words={offline.words} onLetGo={(questionId) => void offline.letGo(questionId)} />
      ) : null}
    </div>
  );
}
