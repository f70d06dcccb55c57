'use client';

import { useTranslations } from 'next-intl';
import { needOf, summarizeOutreach } from '@/domain/safety/alert-closing';
import { dispositions } from '@/domain/safety/alert-outreach';
import type { AlertView } from '@/domain/safety/alert-view';
import { Button } from '@/ui/kit/button';
import { Choice, Choices } from '@/ui/kit/choice';
import { TextArea } from '@/ui/kit/field';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import css from '../alert-page.module.css';
import { ConfirmationBox } from './confirmation-box';
import { useCloseAlert } from './use-close-alert';

/** How it ended, by name of a licensed person. An end that does not hold yet cannot be chosen, and the form says what is missing. */
export function CloseForm({ view }: { view: AlertView }) {
  const t = useTranslations('alerts');
  const { chosen, choose, draft, isTheirs, faults, close, isBusy, trouble } = useCloseAlert(view);
  const tries = view.outreach.map(({ channel, outcome, at }) => ({ channel, outcome, at: new Date(at) }));
  const { isReached, isTried } = summarizeOutreach(tries, new Date(view.pagedFrom));
  const opens = { reached: isReached, tried: isTried, confirmed: true, 'in-error': true };

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
          <ConfirmationBox id="confirmed" label={t('close.confirm')} error={faults.confirmed} />
        ) : null}
        {chosen === 'raised-in-error' && view.level === 'STAT' ? <p>{t('close.second')}</p> : null}
        {isTheirs ? (
          <ConfirmationBox id="theirs" label={t('close.theirs', { name: view.acknowledgedBy ?? '' })} error={faults.theirs} />
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
