'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import type { Colleague } from '@/domain/queue/queue-view';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import type { Draft } from './use-draft';

type ConfirmProps = {
  ref: Ref<HTMLDialogElement>;
  draft: Draft;
  consultants: readonly Colleague[];
  name: string;
  isBusy: boolean;
  onYes: () => void;
};

/** Says once more who, what and what happens then: the patient gets a letter at once, so nothing can be taken back quietly. */
export function ConfirmDecision({ ref, draft: { kind, consultantId, when }, consultants, name, isBusy, onYes }: ConfirmProps) {
  const t = useTranslations('case.decide');
  const consultant = consultants.find(({ id }) => id === consultantId)?.name ?? '';
  return (
    <Dialog
      ref={ref}
      id="confirm"
      title={kind === '' ? '' : t(`confirmTitle.${kind}`, { name })}
      actions={
        <>
          <Button look="go" onClick={onYes} disabled={isBusy}>
            {t('yes')}
          </Button>
          <form method="dialog">
            <Button type="submit">{t('no')}</Button>
          </form>
        </>
      }
    >
      {kind === '' ? null : <p>{t(`confirm.${kind}`, { name, consultant, time: when.replace('T', ', ') })}</p>}
      <p className="quiet">{t('confirmFinal')}</p>
    </Dialog>
  );
}
