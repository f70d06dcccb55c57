import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Disposition } from '@/domain/safety/alert-outreach';
import type { AlertView } from '@/domain/safety/alert-view';
import { browserApi } from '@/trpc/client';
import { forgetDraft } from '@/ui/drafts/drafts';
import { fieldsOf } from '@/ui/kit/fields-of';
import { useFieldFaults } from '../../../use-field-faults';
import { useAlertAction } from './use-alert-action';

/** Closing one alert: the end that was chosen, what must be confirmed for it, and what is missing or was refused. */
export function useCloseAlert(view: AlertView) {
  const t = useTranslations('alerts');
  const [chosen, choose] = useState<Disposition | null>(null);
  const { id: alertId, holderId } = view;
  const draft = `alert-close:${alertId}`;
  /** Another has it: closing it all the same is confirmed by name. */
  const isTheirs = holderId !== null && holderId !== view.you;
  const { faults, show, take } = useFieldFaults({
    labels: {
      disposition: t('close.disposition'),
      confirmed: t('close.confirm'),
      theirs: t('close.theirs', { name: view.acknowledgedBy ?? '' }),
      'closing-note': t('close.note'),
    },
    places: { note: 'closing-note', isConfirmed: 'confirmed', holderId: 'theirs' },
    reasons: {
      'reason-needed': 'closing-note',
      'contact-needed': 'disposition',
      'more-tries-needed': 'disposition',
      // Where neither box is there, somebody took the alert meanwhile: the page is read again.
      'confirmation-needed': isTheirs ? 'theirs' : chosen === 'emergency-services' ? 'confirmed' : undefined,
    },
  });
  const { act, isBusy, trouble } = useAlertAction(take);

  async function close(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const field = fieldsOf(event.currentTarget);
    const isOpen = show({
      ...(chosen === null && { disposition: t('close.choose') }),
      ...(chosen === 'emergency-services' && field('confirmed') !== 'yes' && { confirmed: t('trouble.confirmation-needed') }),
      ...(isTheirs && field('theirs') !== 'yes' && { theirs: t('trouble.confirmation-needed') }),
    });
    if (isOpen || chosen === null) return;
    const isDone = await act(() =>
      browserApi.alerts.close.mutate({
        ...{ alertId, disposition: chosen, note: field('closing-note') },
        isConfirmed: field('confirmed') === 'yes',
        holderId: field('theirs') === 'yes' ? holderId : null,
      }),
    );
    if (isDone) forgetDraft(draft);
  }

  return { chosen, choose, draft, isTheirs, faults, close, isBusy, trouble };
}
