import { useTranslations } from 'next-intl';
import { ratingScales } from '@/domain/visit/clinician-rating';
import type { RatingDraftView } from '@/domain/visit/views';
import { timeOfDay, type Reader } from '@/domain/shared/time/in-words';

type UnfinishedProps = { draft: RatingDraftView; zone: Reader };

/** Numbers that were entered and never became a whole rating, once nobody can add to them: they are kept, and said to be a part. */
export function UnfinishedRating({ draft: { scale, numbers, enteredByName, enteredAt }, zone }: UnfinishedProps) {
  const t = useTranslations('visit.ratings');
  const { name, labels } = ratingScales[scale];
  const entered = numbers.flatMap(({ number }, at) => (number === null ? [] : [{ label: labels[at] ?? '', number }]));
  return (
    <div>
      <p>
        <b>{name}</b> {t('unfinished', { count: entered.length, all: labels.length })}
      </p>
      <p className="quiet">{t('by', { name: enteredByName, time: timeOfDay(enteredAt, zone) })}</p>
      <ul>
        {entered.map(({ label, number }) => (
          <li key={label}>
            <span lang="en">{label}</span>: <b>{number}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
