'use client';

import { useState } from 'react';
import { ratingScaleIds } from '@/domain/visit/clinician-rating';
import type { ConsultantVisitView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { RatingForm } from './rating-form';
import { RecordedRatings } from './recorded-ratings';
import { UnfinishedRating } from './unfinished-rating';
import css from './ratings.module.css';

type RatingsProps = {
  visit: ConsultantVisitView;
  words: Messages['visit']['ratings'];
  locale: string;
  /** The note is signed: nothing is added any more. */
  isLocked: boolean;
};

/** What the clinician rated, and the scales to rate on. Each scale stays shut until it is wanted. */
export function Ratings({ visit, words, locale, isLocked }: RatingsProps) {
  const [ratings, setRatings] = useState(visit.ratings);
  const zone = { locale, timeZone: visit.timeZone };
  const mayRate = visit.mayConduct && !isLocked;
  return (
    <section className={css.ratings} aria-labelledby="ratings-title">
      <h3 id="ratings-title">{words.title}</h3>
      {mayRate
        ? ratingScaleIds.map((scale) => (
            <RatingForm
              key={scale}
              visitId={visit.visitId}
              scale={scale}
              held={visit.ratingDrafts.find((draft) => draft.scale === scale) ?? null}
              alerts={visit.ratingAlerts}
              words={words}
              onRecorded={setRatings}
            />
          ))
        : visit.ratingDrafts.map((draft) => <UnfinishedRating key={draft.ratingId} draft={draft} zone={zone} />)}
      {ratings.length + visit.ratingDrafts.length === 0 && !mayRate ? <p className="quiet">{words.none}</p> : null}
      <RecordedRatings ratings={ratings} words={words} zone={zone} />
    </section>
  );
}
