'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { shortestNote } from '@/domain/safety/alert-closing';
import { browserApi } from '@/trpc/client';
import { useCaseMoment } from '@/ui/case/case-words';
import { forgetDraft } from '@/ui/drafts/drafts';
import { Button } from '@/ui/kit/button';
import { TextArea } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { useFieldFaults } from '../../../use-field-faults';
import css from '../alert-page.module.css';
import { useAlertAction } from './use-alert-action';

/** A closed alert was closed by mistake: with a reason it opens again for a day, and pages again. */
export function ReopenForm({ alertId, until }: { alertId: string; until: string }) {
  const t = useTranslations('alerts');
  const moment = useCaseMoment();
  const { faults, show, take } = useFieldFaults({
    labels: { reason: t('reopen.reason') },
    reasons: { 'reason-needed': 'reason' },
  });
  const { act, isBusy, trouble } = useAlertAction(take);
  const draft = `alert-reopen:${alertId}`;

  async function reopen(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = fieldsOf(event.currentTarget)('reason');
    if (show(reason.length < shortestNote ? { reason: t('reopen.short') } : {})) return;
    if (await act(() => browserApi.alerts.reopen.mutate({ alertId, reason }))) forgetDraft(draft);
  }

  return (
    <section aria-labelledby="reopen">
      <h2 id="reopen">{t('reopen.title')}</h2>
      <p className="quiet">{t('reopen.until', { time: moment(until, true) })}</p>
      <form className={css.form} onSubmit={reopen} data-draft={draft} noValidate>
        <TextArea
          id="reason"
          name="reason"
          label={t('reopen.reason')}
          error={faults.reason}
          rows={2}
          maxLength={1_000}
          autoComplete="off"
        />
        <LiveRegion urgency="now">{trouble === null ? null : <Notice tone="wait">{t(`trouble.${trouble}`)}</Notice>}</LiveRegion>
        <p className={css.acts}>
          <Button type="submit" disabled={isBusy}>
            {t('reopen.go')}
          </Button>
        </p>
      </form>
    </section>
  );
}
