'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { dispositions } from '@/domain/safety/alert-outreach';
import { oneOf } from '@/domain/shared/preferences';
import { api } from '@/trpc/client';
import { forgetDraft } from '@/ui/drafts/drafts';
import { Button } from '@/ui/kit/button';
import { SelectField, TextArea } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import css from '../alerts.module.css';
import { useAct } from './use-act';

/** How it ended, by name of a licensed person. Nothing closes undocumented. */
export function CloseForm({ alertId }: { alertId: string }) {
  const t = useTranslations('alerts');
  const draft = `alert-close:${alertId}`;
  const { act, isBusy, trouble } = useAct();

  async function close(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const told = fieldsOf(event.currentTarget);
    const disposition = oneOf(dispositions, told('disposition'));
    const isDone = await act(() => api.alerts.close.mutate({ alertId, disposition, note: told('closing-note') }));
    if (isDone) forgetDraft(draft);
  }

  return (
    <section className={css.part} aria-labelledby="close">
      <h2 id="close">{t('close.title')}</h2>
      <form className={css.form} onSubmit={close} data-draft={draft}>
        <SelectField id="disposition" name="disposition" label={t('close.disposition')} defaultValue="" required>
          <option value="" />
          {dispositions.map((one) => (
            <option key={one} value={one}>
              {t(`close.dispositions.${one}`)}
            </option>
          ))}
        </SelectField>
        <TextArea
          id="closing-note"
          name="closing-note"
          label={t('close.note')}
          hint={t('close.noteHint')}
          rows={3}
          maxLength={1_000}
          autoComplete="off"
        />
        <LiveRegion urgency="now">{trouble === null ? null : <Notice tone="wait">{t(trouble)}</Notice>}</LiveRegion>
        <p className={css.acts}>
          <Button type="submit" disabled={isBusy}>
            {t('close.go')}
          </Button>
        </p>
      </form>
    </section>
  );
}
