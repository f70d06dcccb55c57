'use client';

import { useTranslations } from 'next-intl';
import type { Ref } from 'react';
import type { InvitationCheck } from '@/domain/queue/invitation-check';
import type { Colleague } from '@/domain/queue/queue-view';
import type { RuleId } from '@/domain/screening/rule-ids';
import { Button } from '@/ui/kit/button';
import { Dialog } from '@/ui/kit/dialog';
import { useTimes } from '@/ui/kit/use-times';
import { timeAtClinic } from './decision-of';
import { InvitationWarnings } from './invitation-warnings';
import type { Draft } from './use-draft';

type ConfirmProps = {
  ref: Ref<HTMLDialogElement>;
  draft: Draft;
  consultants: readonly Colleague[];
  name: string;
  /** Rules that this decision sets aside. */
  setAside: readonly RuleId[];
  /** What speaks against the time of an invitation. */
  check: InvitationCheck | null;
  isBusy: boolean;
  onYes: () => void;
};

/** Says once more who, what and what happens then: the patient gets a letter at once, so nothing can be taken back quietly. */
export function ConfirmDecision({
  ref,
  draft: { kind, consultantId, when },
  consultants,
  check,
  name,
  setAside,
  isBusy,
  onYes,
}: ConfirmProps) {
  const t = useTranslations('case.decide');
  const rule = useTranslations('case.rule');
  const times = useTimes();
  const typed = timeAtClinic(when);
  const time = 'atMs' in typed ? times.inWords(typed.atMs) : '';
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
      {kind === '' ? null : <p>{t(`confirm.${kind}`, { name, consultant, time })}</p>}
      {setAside.length === 0 ? null : (
        <>
          <p>
            <b>{t('setsAside')}</b>
          </p>
          <ul>
            {setAside.map((id) => (
              <li key={id}>
                {rule(id)} ({id})
              </li>
            ))}
          </ul>
        </>
      )}
      <InvitationWarnings check={check} consultant={consultant} />
      <p className="quiet">{t('confirmFinal')}</p>
    </Dialog>
  );
}
