'use client';

import { useTranslations } from 'next-intl';
import { queueLanes, type ShownRow } from '@/domain/queue/stable-list';
import { type Filters, matchesQuickFilter, type QuickFilter, quickFilters } from './filters';
import css from './queue.module.css';

type QueueFiltersProps = {
  rows: readonly ShownRow[];
  hiddenCount: number;
  you: string;
  filters: Filters;
  onChange: (filters: Filters) => void;
  name: string;
  onName: (name: string) => void;
  /** Enter in the name's field: on to the first line that is left. */
  onTake: () => void;
};

/** Lanes as tabs, conditions as chips, and a name to look for, which never enters the address. */
export function QueueFilters({ rows, hiddenCount, you, filters, onChange, name, onName, onTake }: QueueFiltersProps) {
  const t = useTranslations('queue');
  const { lane, only } = filters;
  const flip = (one: QuickFilter) =>
    onChange({ ...filters, only: only.includes(one) ? only.filter((other) => other !== one) : [...only, one] });
  return (
    <section className={css.sift} aria-label={t('filters')}>
      <div className={`tabs ${css.lanes}`} role="group" aria-label={t('lanes')}>
        {[null, ...queueLanes].map((one) => (
          <button
            key={one ?? 'all'}
            type="button"
            aria-pressed={one === lane}
            onClick={() => onChange({ ...filters, lane: one })}
          >
            {one === null
              ? t('all', { count: rows.length })
              : t('laneTab', { lane: t(`lane.${one}`), count: rows.filter((row) => row.lane === one).length })}
          </button>
        ))}
      </div>
      <div className={css.siftSide}>
        {quickFilters.map((one) => (
          <button key={one} type="button" className={css.chip} aria-pressed={only.includes(one)} onClick={() => flip(one)}>
            {t(`only.${one}`, { count: rows.filter((row) => matchesQuickFilter(row, one, you)).length })}
          </button>
        ))}
        {hiddenCount > 0 ? <span className="quiet">{t('hidden', { count: hiddenCount })}</span> : null}
        <label className="aloud" htmlFor="find">
          {t('find')}
        </label>
        <input
          className={`input ${css.find}`}
          id="find"
          type="search"
          autoComplete="off"
          maxLength={80}
          placeholder={t('find')}
          aria-keyshortcuts="/"
          value={name}
          onChange={(event) => onName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onTake();
          }}
        />
      </div>
    </section>
  );
}
