import { useTranslations } from 'next-intl';
import { type RatingScaleId, ratingScales } from '@/domain/visit/clinician-rating';
import { NumberRow } from './number-row';

type RatingNumbersProps = {
  scale: RatingScaleId;
  numbers: readonly (number | null)[];
  /** The whole was to be recorded: what is open says so beside itself. */
  isWanted: boolean;
  isShut: boolean;
  /** `place` counts from 1, as the items of the rater's own form do. */
  choose: (place: number, number: number) => void;
};

/** One row of numbers for each item of a scale. */
export function RatingNumbers({ scale, numbers, isWanted, isShut, choose }: RatingNumbersProps) {
  const t = useTranslations('visit.ratings');
  const { labels, itemMax } = ratingScales[scale];
  return labels.map((label, at) => (
    <NumberRow
      key={label}
      name={`${scale}.${at + 1}`}
      label={label}
      highest={itemMax}
      chosen={numbers[at] ?? null}
      error={isWanted && numbers[at] === null ? t('missing', { list: label }) : undefined}
      isShut={isShut}
      choose={(number) => choose(at + 1, number)}
    />
  ));
}
