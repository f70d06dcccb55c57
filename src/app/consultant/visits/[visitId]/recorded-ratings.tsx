import { useTranslations } from 'next-intl';
import { isMadrsRemission, madrsRemission } from '@/domain/instruments/madrs';
import { ratingScales } from '@/domain/visit/clinician-rating';
import type { RatingView } from '@/domain/visit/views';
import type { Messages } from '@/i18n/english';
import { LevelMark } from '@/ui/kit/status';
import { timeOfDay, type Reader } from '@/domain/shared/time/in-words';
import { formatTotal } from './format-total';
import css from './recorded-ratings.module.css';

type Words = Messages['visit']['ratings'];
type RecordedProps = { ratings: readonly RatingView[]; words: Words; zone: Reader };

/** Every rating of the visit, newest first. One that was followed by another of its scale says so, and stays. */
export function RecordedRatings({ ratings, words, zone }: RecordedProps) {
  const t = useTranslations('visit.ratings');
  if (ratings.length === 0) return null;
  const isEarlier = (rating: RatingView) => ratings.find(({ scale }) => scale === rating.scale) !== rating;
  return (
    <ol className={css.rated} aria-label={words.list}>
      {ratings.map((rating) => (
        <li key={rating.ratingId}>
          <p>
            <b>{ratingScales[rating.scale].name}</b> {formatTotal(rating.scale, rating, t)} <Asks rating={rating} words={words} />
          </p>
          <p className="quiet">
            {t(isEarlier(rating) ? 'byEarlier' : 'by', {
              name: rating.ratedByName,
              time: timeOfDay(rating.ratedAt, zone),
            })}
          </p>
          <Numbers rating={rating} words={words} />
        </li>
      ))}
    </ol>
  );
}

function Asks({ rating: { asksAtOnce, asksSameDay }, words }: { rating: RatingView; words: Words }) {
  if (asksAtOnce) return <LevelMark level="now">{words.atOnceShort}</LevelMark>;
  return asksSameDay ? <LevelMark level="today">{words.sameDayShort}</LevelMark> : null;
}

function Numbers({ rating: { scale, numbers, total, remissionBy }, words }: { rating: RatingView; words: Words }) {
  const t = useTranslations('visit.ratings');
  return (
    <details>
      <summary>{words.numbers}</summary>
      <ul>
        {ratingScales[scale].labels.map((label, place) => (
          <li key={label}>
            <span lang="en">{label}</span>: <b>{numbers[place]}</b>
          </li>
        ))}
      </ul>
      {remissionBy === null ? null : (
        <p className="quiet">
          {t(isMadrsRemission(total, remissionBy) ? 'remission' : 'noRemission', {
            most: madrsRemission[remissionBy].upTo,
            source: madrsRemission[remissionBy].source,
          })}
        </p>
      )}
    </details>
  );
}
