'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { channels, outreachOutcomes } from '@/domain/safety/alert-outreach';
import { oneOf } from '@/domain/shared/preferences';
import { api } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { SelectField, TextArea } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import css from '../alerts.module.css';
import { useAct } from './use-act';

/** Writes down a try to reach the patient. The entry's id is made once, so that a second click is the same entry. */
export function TryForm({ alertId }: { alertId: string }) {
  const t = useTranslations('alerts');
  const { act, isBusy, trouble } = useAct();
  const [outreachId, setId] = useState(() => crypto.randomUUID());
  const [isKept, setKept] = useState(false);

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const told = fieldsOf(form);
    const entry = {
      ...{ alertId, outreachId },
      channel: oneOf(channels, told('channel')),
      outcome: oneOf(outreachOutcomes, told('outcome')),
      note: told('note'),
    };
    const isDone = await act(() => api.alerts.logOutreach.mutate(entry));
    setKept(isDone);
    if (!isDone) return;
    setId(crypto.randomUUID());
    form.reset();
  }

  return (
    <section className={css.part} aria-labelledby="try">
      <h2 id="try">{t('log.add')}</h2>
      <form className={css.form} onSubmit={keep} data-draft={`alert-try:${alertId}`}>
        <SelectField id="channel" name="channel" label={t('log.channel')} required>
          {channels.map((one) => (
            <option key={one} value={one}>
              {t(`log.channels.${one}`)}
            </option>
          ))}
        </SelectField>
        <SelectField id="outcome" name="outcome" label={t('log.outcome')} required>
          {outreachOutcomes.map((one) => (
            <option key={one} value={one}>
              {t(`log.outcomes.${one}`)}
            </option>
          ))}
        </SelectField>
        <TextArea
          id="note"
          name="note"
          label={t('log.note')}
          hint={t('log.noteHint')}
          rows={3}
          maxLength={1_000}
          autoComplete="off"
        />
        <LiveRegion>
          {trouble !== null ? (
            <Notice tone="wait">{t(trouble)}</Notice>
          ) : isKept ? (
            <Notice tone="calm">{t('log.kept')}</Notice>
          ) : null}
        </LiveRegion>
        <p className={css.acts}>
          <Button type="submit" look="go" disabled={isBusy}>
            {t(isBusy ? 'log.busy' : 'log.keep')}
          </Button>
        </p>
      </form>
    </section>
  );
}
