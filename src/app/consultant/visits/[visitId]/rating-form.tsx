'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { RatingAlerts } from '@/domain/screening/rating-alerts';
import { rate, type RatingScaleId, ratingScales } from '@/domain/visit/clinician-rating';
import type { RatingDraftView, RatingView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { browserApi } from '@/trpc/client';
import { refusalSentenceOf } from '@/trpc/join-key';
import { forgetDraft } from '@/ui/drafts/drafts';
import { Button } from '@/ui/kit/button';
import { LiveRegion } from '@/ui/kit/live-region';
import { useIsLive } from '@/ui/kit/use-is-live';
import { RatingNumbers } from './rating-numbers';
import { RatingAlertNotice, RatingKept } from './rating-notices';
import { formatTotal } from './format-total';
import { useRatingDraft } from './use-rating-draft';
import css from './rating-form.module.css';
import columns from './visit-desk.module.css';

type RatingFormProps = {
  visitId: string;
  scale: RatingScaleId;
  /** The rating as it was left, or null. */
  held: RatingDraftView | null;
  alerts: RatingAlerts;
  words: Messages['visit']['ratings'];
  onRecorded: (ratings: RatingView[]) => void;
};

/**
 * One scale as numbers alone: its wording is on the rater's own form. Each number is kept as it is chosen, and raises its
 * alert then; there is no total before every number is there. What was left is there again.
 */
export function RatingForm({ visitId, scale, held, alerts, words, onRecorded }: RatingFormProps) {
  const { name, labels, itemMax, copyright, licenceBasis } = ratingScales[scale];
  const t = useTranslations('visit.ratings');
  const formDraft = `rating:${visitId}:${scale}`;
  const isLive = useIsLive();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  /** The whole was to be recorded: what is open says so beside itself. */
  const [isWanted, setWanted] = useState(false);
  const ended = (outcome: 'recorded' | 'signed') => setSaid(t(`ended.${outcome}`, { name }));
  const { draft, state } = useRatingDraft({ visitId, scale, held, ended });
  const { numbers, unsent } = state;
  const rated = rate(scale, numbers);
  const missing = labels.filter((_, at) => numbers[at] === null);

  async function choose(place: number, number: number) {
    setSaid(null);
    await draft.choose(place, number);
    // The device keeps only what the server does not have.
    if (draft.read().unsent.length === 0) forgetDraft(formDraft);
  }

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    if (rated === null) {
      setWanted(true);
      setSaid(t('missing', { list: missing.join(', ') }));
      const first = numbers.findIndex((number) => number === null);
      return event.currentTarget.querySelector<HTMLInputElement>(`input[name="${scale}.${first + 1}"]`)?.focus();
    }
    setBusy(true);
    try {
      await draft.flush();
      const whole = draft.read().numbers.flatMap((number) => number ?? []);
      onRecorded(await browserApi.visit.recordRating.mutate({ visitId, ratingId: draft.id, scale, numbers: whole }));
      setSaid(`${t('recorded', { name })} ${formatTotal(scale, rated, t)}`);
      forgetDraft(formDraft);
      draft.begin();
      setWanted(false);
    } catch (error) {
      setSaid(t('failed', { reason: refusalSentenceOf(error) ?? words.offline }));
    }
    setBusy(false);
  }

  return (
    <details open={held === null ? undefined : true}>
      <summary>{t('rate', { name })}</summary>
      <form className={css.rating} onSubmit={(event) => void keep(event)} data-draft={formDraft}>
        <p className="quiet">{t('how', { count: labels.length, highest: itemMax })}</p>
        <RatingNumbers
          {...{ scale, numbers, isWanted }}
          // Until the script is here nobody would keep what is chosen.
          isShut={!isLive || isBusy}
          choose={(place, number) => void choose(place, number)}
        />
        <RatingAlertNotice {...{ scale, numbers, unsent, alerts, words }} />
        {rated === null ? (
          <p className="quiet">{t('entered', { count: labels.length - missing.length, all: labels.length })}</p>
        ) : null}
        <RatingKept state={state} scale={scale} words={words} />
        <LiveRegion>
          {rated === null ? null : <p>{formatTotal(scale, rated, t)}</p>}
          {said === null ? null : <p>{said}</p>}
        </LiveRegion>
        <div className={columns.acts}>
          <Button type="submit" disabled={!isLive} aria-disabled={isBusy}>
            {t(isBusy ? 'recording' : 'record', { name })}
          </Button>
        </div>
        <p className="quiet" lang="en">
          {name} {copyright}. {licenceBasis}.
        </p>
      </form>
    </details>
  );
}
