'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { summarizeOutreach, needOf } from '@/domain/safety/alert-closing';
import { type Disposition, dispositions } from '@/domain/safety/alert-outreach';
import type { AlertView } from '@/domain/safety/alert-view';
import { browserApi } from '@/trpc/client';
import { forgetDraft } from '@/ui/drafts/drafts';
import { Button } from '@/ui/kit/button';
import { Choice, Choices } from '@/ui/kit/choice';
import { describedBy, FieldError, TextArea } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { useFieldFaults } from '../../../use-field-faults';
import css from '../alert-page.module.css';
import { useAlertAction } from './use-alert-action';

/** How it ended, by name of a licensed person. An end that does not hold yet cannot be chosen, and the form says what is missing. */
export function CloseForm({ view }: { view: AlertView }) {
  const t = useTranslations('alerts');
  const [chosen, choose] = useState<Disposition | null>(null);
  const { id: alertId, holderId, level } = view;
  const draft = `alert-close:${alertId}`;
  const tries = view.outreach.map(({ channel, outcome, at }) => ({ channel, outcome, at: new Date(at) }));
  const { isReached, isTried } = summarizeOutreach(tries, new Date(view.pagedFrom));
  const opens = { reached: isReached, tried: isTried, confirmed: true, 'in-error': true };
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
      // Where neither box is there, somebody took the alert meanwhile: the page shows theirs anew.
      'confirmation-needed': isTheirs ? 'theirs' : chosen === 'emergency-services' ? 'confirmed' : undefined,
    },
  });
  const { act, isBusy, trouble } = useAlertAction(take);

  async function close(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const told = fieldsOf(event.currentTarget);
    const isOpen = show({
      ...(chosen === null && { disposition: t('close.choose') }),
      ...(chosen === 'emergency-services' && told('confirmed') !== 'yes' && { confirmed: t('trouble.confirmation-needed') }),
      ...(isTheirs && told('theirs') !== 'yes' && { theirs: t('trouble.confirmation-needed') }),
    });
    if (isOpen || chosen === null) return;
    const isDone = await act(() =>
      browserApi.alerts.close.mutate({
        ...{ alertId, disposition: chosen, note: told('closing-note') },
        isConfirmed: told('confirmed') === 'yes',
        holderId: told('theirs') === 'yes' ? holderId : null,
      }),
    );
    if (isDone) forgetDraft(draft);
  }

  return (
    <section aria-labelledby="close">
      <h2 id="close">{t('close.title')}</h2>
      <p id="close-why" className="quiet">
        {t(isReached ? 'close.reached' : isTried ? 'close.tried' : 'close.notReached')}
      </p>
      <form className={css.form} onSubmit={close} data-draft={draft} noValidate>
        <Choices id="disposition" legend={t('close.disposition')} chips error={faults.disposition} aria-describedby="close-why">
          {dispositions.map((one) => (
            <Choice
              key={one}
              name="disposition"
              value={one}
              label={t(`close.dispositions.${one}`)}
              disabled={!opens[needOf[one]]}
              checked={chosen === one}
              onChange={() => choose(one)}
            />
          ))}
        </Choices>
        {chosen === 'emergency-services' ? (
          <div>
            <Choice
              id="confirmed"
              type="checkbox"
              name="confirmed"
              value="yes"
              data-no-draft=""
              label={t('close.confirm')}
              aria-describedby={describedBy({ id: 'confirmed', error: faults.confirmed })}
            />
            <FieldError id="confirmed" error={faults.confirmed} />
          </div>
        ) : null}
        {chosen === 'raised-in-error' && level === 'STAT' ? <p>{t('close.second')}</p> : null}
        {isTheirs ? (
          <div>
            <Choice
              id="theirs"
              type="checkbox"
              name="theirs"
              value="yes"
              data-no-draft=""
              label={t('close.theirs', { name: view.acknowledgedBy ?? '' })}
              aria-describedby={describedBy({ id: 'theirs', error: faults.theirs })}
            />
            <FieldError id="theirs" error={faults.theirs} />
          </div>
        ) : null}
        <TextArea
          id="closing-note"
          name="closing-note"
          label={t('close.note')}
          hint={t('close.noteHint')}
          error={faults['closing-note']}
          rows={2}
          maxLength={1_000}
          autoComplete="off"
        />
        <LiveRegion urgency="now">{trouble === null ? null : <Notice tone="wait">{t(`trouble.${trouble}`)}</Notice>}</LiveRegion>
        <p className={css.acts}>
          <Button type="submit" disabled={isBusy}>
            {t('close.go')}
          </Button>
        </p>
      </form>
    </section>
  );
}
