'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { effortsOf, needOf } from '@/domain/safety/alert-closing';
import { type Disposition, dispositions } from '@/domain/safety/alert-outreach';
import type { AlertView } from '@/domain/safety/alert-view';
import { api } from '@/trpc/client';
import { forgetDraft } from '@/ui/drafts/drafts';
import { Button } from '@/ui/kit/button';
import { Choice, Choices } from '@/ui/kit/choice';
import { TextArea } from '@/ui/kit/field';
import { fieldsOf } from '@/ui/kit/fields-of';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import css from '../alert-page.module.css';
import { useAct } from './use-act';

/** How it ended, by name of a licensed person. An end that does not hold yet cannot be chosen, and the form says what is missing. */
export function CloseForm({ view }: { view: AlertView }) {
  const t = useTranslations('alerts');
  const { act, isBusy, trouble } = useAct();
  const [chosen, choose] = useState<Disposition | null>(null);
  const [isUnchosen, setUnchosen] = useState(false);
  const { id: alertId, holderId, level } = view;
  const draft = `alert-close:${alertId}`;
  const tries = view.outreach.map(({ channel, outcome, at }) => ({ channel, outcome, at: new Date(at) }));
  const { isReached, isTried } = effortsOf(tries, new Date(view.pagedFrom));
  const opens = { reached: isReached, tried: isTried, confirmed: true, 'in-error': true };
  const isTheirs = holderId !== null && holderId !== view.you;

  async function close(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (chosen === null) return setUnchosen(true);
    const told = fieldsOf(event.currentTarget);
    const isDone = await act(() =>
      api.alerts.close.mutate({
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
        <Choices legend={t('close.disposition')} chips aria-describedby="close-why">
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
          <Choice type="checkbox" name="confirmed" value="yes" data-no-draft="" label={t('close.confirm')} />
        ) : null}
        {chosen === 'raised-in-error' && level === 'STAT' ? <p>{t('close.second')}</p> : null}
        {isTheirs ? (
          <Choice
            type="checkbox"
            name="theirs"
            value="yes"
            data-no-draft=""
            label={t('close.theirs', { name: view.acknowledgedBy ?? '' })}
          />
        ) : null}
        <TextArea
          id="closing-note"
          name="closing-note"
          label={t('close.note')}
          hint={t('close.noteHint')}
          rows={2}
          maxLength={1_000}
          autoComplete="off"
        />
        <LiveRegion urgency="now">
          {trouble !== null ? (
            <Notice tone="wait">{t(`trouble.${trouble}`)}</Notice>
          ) : isUnchosen && chosen === null ? (
            <Notice tone="wait">{t('close.choose')}</Notice>
          ) : null}
        </LiveRegion>
        <p className={css.acts}>
          <Button type="submit" disabled={isBusy}>
            {t('close.go')}
          </Button>
        </p>
      </form>
    </section>
  );
}
