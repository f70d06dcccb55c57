import type { AlertRow } from '@/domain/safety/alert-view';
import css from './alerts.module.css';
import { AlertsTable } from './alerts-table';

type AlertsSectionProps = {
  id: string;
  title: string;
  /** How many there are, shown beside the title; left out where the list is not counted. */
  count?: number;
  /** What the list is for, above its rows. */
  lede?: string;
  /** The sentence where there are no rows. */
  none: string;
  rows: readonly AlertRow[];
  readAt: string;
};

/** One part of the alerts' list, under its title. */
export function AlertsSection({ id, title, count, lede, none, rows, readAt }: AlertsSectionProps) {
  const words = rows.length === 0 ? none : lede;
  return (
    <section className={css.part} aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count === undefined ? null : ` (${count})`}
      </h2>
      {words === undefined ? null : <p className="quiet">{words}</p>}
      {rows.length === 0 ? null : <AlertsTable caption={title} rows={rows} readAt={readAt} />}
    </section>
  );
}
