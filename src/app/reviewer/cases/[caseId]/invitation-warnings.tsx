'use client';

import { useTranslations } from 'next-intl';
import type { DecideCase } from '@/domain/queue/inputs';
import type { InvitationCheck, InvitationWarning } from '@/domain/queue/invitation-check';
import { clinicHours } from '@/domain/queue/working-hours';
import { browserApi } from '@/trpc/client';
import { Notice } from '@/ui/kit/notice';
import { useTimes } from '@/ui/kit/use-times';

/**
 * What speaks against the time of an invitation; null for what is none, and where it cannot be asked now: the server asks
 * again when it is decided.
 */
export async function checkOf(decision: DecideCase): Promise<InvitationCheck | null> {
  if (decision.kind !== 'invite-now' && decision.kind !== 'invite-at') return null;
  const scheduledFor = decision.kind === 'invite-at' ? decision.scheduledFor : null;
  return browserApi.queue.checkInvitation.query({ consultantId: decision.consultantId, scheduledFor }).catch(() => null);
}

/** What the reviewer has read by the time they say yes. */
export const warningsIn = (check: InvitationCheck | null): InvitationWarning[] => [
  ...(check !== null && check.taken !== null ? (['taken'] as const) : []),
  ...(check !== null && check.closed !== null ? (['closed'] as const) : []),
];

type WarningsProps = { check: InvitationCheck | null; consultant: string };

/** Said before the yes: the clinic is closed then, or the consultant sees somebody else. */
export function InvitationWarnings({ check, consultant }: WarningsProps) {
  const t = useTranslations('case.decide.warn');
  const times = useTimes();
  const { opens, closes } = clinicHours;
  if (check === null) return null;
  return (
    <>
      {check.closed === null ? null : (
        <Notice tone="wait">{t(check.closed, { opens: times.clock(opens), closes: times.clock(closes) })}</Notice>
      )}
      {check.taken === null ? null : (
        <Notice tone="wait">
          {t('taken', { consultant, from: times.timeOfDay(check.taken.from), until: times.timeOfDay(check.taken.until) })}
        </Notice>
      )}
    </>
  );
}
