'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { refusalOf } from '@/trpc/refusal-of';
import type { useFieldFaults } from '../../../use-field-faults';

/** Refusals that the alerts' pages have words for; `failed` is everything else, and may be tried again. */
const known = [
  ...(['reason-needed', 'wrong-stage', 'confirmation-needed', 'contact-needed', 'more-tries-needed'] as const),
  ...(['second-person-needed', 'already-on-call', 'in-the-past'] as const),
] as const;
export type AlertActionError = (typeof known)[number] | 'failed';

type Take = ReturnType<typeof useFieldFaults>['take'];

/**
 * Does one thing to the alert and reads the page again. Says what prevented it: beside its field where the form that submits
 * `take` has one for it, and otherwise as `trouble`.
 */
export function useAlertAction(take: Take = () => false) {
  const router = useRouter();
  const t = useTranslations('alerts.trouble');
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<AlertActionError | null>(null);
  const act = async (work: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setTrouble(null);
    try {
      await work();
      router.refresh();
      return true;
    } catch (error) {
      const reason = troubleOf(error);
      if (!take(error, () => t(reason))) setTrouble(reason);
      if (reason !== 'failed') router.refresh(); // the page knows less than the server
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, isBusy, trouble };
}

function troubleOf(error: unknown): AlertActionError {
  const { reason } = refusalOf(error);
  return known.find((one) => one === reason) ?? 'failed';
}
