'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { channels, outreachOutcomes } from '@/domain/safety/alert-outreach';
import { browserApi } from '@/trpc/client';
import { Button } from '@/ui/kit/button';
import { Choice, Choices } from '@/ui/kit/choice';
import { TextArea } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { KeyHint } from '@/ui/kit/status';
import { useFieldFaults } from '../../../use-field-faults';
import css from '../alert-page.module.css';
import { useAlertAction } from './use-alert-action';

/** Writes down a try to reach the patient, or after the closing that they were contacted once more. Nothing is chosen beforehand: a person says what happened. One id an entry, so that a second click is the same entry. */
export function OutreachForm({ alertId, isClosed }: { alertId: string; isClosed: boolean }) {
  const t = useTranslations('alerts');
  const { faults, show, missing, take } = useFieldFaults({
    labels: { channel: t('log.channel'), outcome: t('log.outcome'), note: t('log.note') },
  });
  const { act, isBusy, trouble } = useAlertAction(take);
  const [outreachId, setId] = useState(() => crypto.randomUUID());
  const [said, say] = useState<'kept' | null>(null);

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const field = fieldsOf(form);
    const channel = channels.find((one) => one === field('channel'));
    const outcome = outreachOutcomes.find((one) => one === field('outcome'));
    say(null);
    const isOpen = show({
      ...(channel === undefined && { channel: missing('channel') }),
      ...(outcome === undefined && { outcome: missing('outcome') }),
    });
    if (isOpen || channel === undefined || outcome === undefined) return;
    const entry = { alertId, outreachId, channel, outcome, note: field('note') };
    const isDone = await act(() => (isClosed ? browserApi.alerts.logCaringContact : browserApi.alerts.logOutreach).mutate(entry));
    say(isDone ? 'kept' : null);
    if (!isDone) return;
    setId(crypto.randomUUID());
    form.reset();
  }

  return (
    <section aria-labelledby="try" data-key="l">
      <h2 id="try">
        {t(isClosed ? 'care.add' : 'log.add')} <small className="quiet">{t('log.nothingChosen')}</small>
      </h2>
      <form className={css.form} onSubmit={keep} data-draft={`alert-try:${alertId}`} noValidate>
        <Choices id="channel" legend={t('log.channel')} chips error={faults.channel}>
          {channels.map((one) => (
            <Choice key={one} name="channel" value={one} label={t(`log.channels.${one}`)} />
          ))}
        </Choices>
        <Choices id="outcome" legend={t('log.outcome')} chips error={faults.outcome}>
          {outreachOutcomes.map((one) => (
            <Choice key={one} name="outcome" value={one} label={t(`log.outcomes.${one}`)} />
          ))}
        </Choices>
        <TextArea id="note" name="note" label={t('log.note')} error={faults.note} rows={2} maxLength={1_000} autoComplete="off" />
        <LiveRegion>
          {trouble !== null ? (
            <Notice tone="wait">{t(`trouble.${trouble}`)}</Notice>
          ) : said === null ? null : (
            <Notice tone="calm">{t('log.kept')}</Notice>
          )}
        </LiveRegion>
        <p className={css.acts}>
          <Button type="submit" disabled={isBusy}>
            {t(isBusy ? 'log.busy' : 'log.keep')}
            <KeyHint>l</KeyHint>
          </Button>
        </p>
      </form>
    </section>
  );
}
