'use client';

import { type FormEvent, useState } from 'react';
import { madrsSuicideItem } from '@/domain/instruments/madrs';
import { asksSameDay, type Entered, rate, type RatingScaleId, ratingScales } from '@/domain/visit/clinician-rating';
import type { RatingView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { api } from '@/trpc/client';
import { sentenceOf } from '@/trpc/join-key';
import { forgetDraft } from '@/ui/drafts/drafts';
import { Button } from '@/ui/kit/button';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { Level } from '@/ui/kit/status';
import { useIsLive } from '@/ui/kit/use-is-live';
import { fill } from '@/ui/visit-room/fill';
import { NumberRow } from './number-row';
import { sayTotal } from './say-total';

type RatingFormProps = {
  visitId: string;
  scale: RatingScaleId;
  words: Messages['visit']['ratings'];
  onRecorded: (ratings: RatingView[]) => void;
};

const empty = (scale: RatingScaleId): Entered => ratingScales[scale].labels.map(() => null);

/**
 * One scale as numbers alone: its words stand on the rater's own form. There is no total before every number is there. The
 * entry's id is made once, so that a second click is the same entry, and what was entered stays until it is recorded.
 */
export function RatingForm({ visitId, scale, words, onRecorded }: RatingFormProps) {
  const { name, labels, itemMax, copyright, licenceBasis } = ratingScales[scale];
  const draft = `rating:${visitId}:${scale}`;
  const isLive = useIsLive();
  const [entered, setEntered] = useState(() => empty(scale));
  const [ratingId, setId] = useState(() => crypto.randomUUID());
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const rated = rate(scale, entered);
  const missing = labels.filter((_, place) => entered[place] === null);

  const choose = (place: number, number: number) => {
    setSaid(null);
    setEntered((before) => before.map((one, at) => (at === place ? number : one)));
  };

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    if (rated === null) return setSaid(fill(words.missing, { list: missing.join(', ') }));
    setBusy(true);
    try {
      const numbers = entered.flatMap((number) => number ?? []);
      onRecorded(await api.visit.recordRating.mutate({ visitId, ratingId, scale, numbers }));
      setSaid(`${fill(words.recorded, { name })} ${sayTotal(scale, rated, words)}${rated.asksSameDay ? ` ${words.told}` : ''}`);
      forgetDraft(draft);
      setEntered(empty(scale));
      setId(crypto.randomUUID());
    } catch (error) {
      setSaid(fill(words.failed, { reason: sentenceOf(error) ?? words.offline }));
    }
    setBusy(false);
  }

  return (
    <details>
      <summary>{fill(words.rate, { name })}</summary>
      <form className="rating" onSubmit={(event) => void keep(event)} data-draft={draft}>
        <p className="quiet">{fill(words.how, { count: labels.length, highest: itemMax })}</p>
        {labels.map((label, place) => (
          <NumberRow
            key={label}
            name={`${scale}.${place + 1}`}
            label={label}
            highest={itemMax}
            chosen={entered[place] ?? null}
            // Until the script is here nobody would keep what is chosen.
            isShut={!isLive || isBusy}
            choose={(number) => choose(place, number)}
          />
        ))}
        <LiveRegion urgency="now">
          {asksSameDay(scale, entered) ? (
            <Notice tone="wait" sign={<Level level="today">{words.today}</Level>}>
              {fill(words.sameDay, { place: madrsSuicideItem.place, from: madrsSuicideItem.sameDayFrom })}
            </Notice>
          ) : null}
        </LiveRegion>
        {rated === null ? (
          <p className="quiet">{fill(words.entered, { count: labels.length - missing.length, all: labels.length })}</p>
        ) : null}
        <LiveRegion>
          {rated === null ? null : <p>{sayTotal(scale, rated, words)}</p>}
          {said === null ? null : <p>{said}</p>}
        </LiveRegion>
        <div className="acts">
          <Button type="submit" disabled={!isLive} aria-disabled={isBusy}>
            {fill(isBusy ? words.recording : words.record, { name })}
          </Button>
        </div>
        <p className="quiet" lang="en">
          {name} {copyright}. {licenceBasis}.
        </p>
      </form>
    </details>
  );
}
