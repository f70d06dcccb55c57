import { getFormatter, getTranslations } from 'next-intl/server';
import { addDays } from '@/domain/shared/time/calendar-date';
import { localDateOf } from '@/domain/shared/time/local-date';
import { startOfDay } from '@/domain/shared/time/wall-clock';
import type { CoverageView } from '@/domain/safety/alert-view';
import css from './week-board.module.css';

/** The week as a drawing: a lane for each step, a bar for each shift, and the hours without anyone dashed. The table below says the same in words. */
export async function WeekBoard({ view }: { view: CoverageView }) {
  const [t, format] = await Promise.all([getTranslations('alerts.cover'), getFormatter()]);
  const [from, to] = [Date.parse(view.from), Date.parse(view.to)];
  const share = (instantMs: number) => (100 * (Math.min(Math.max(instantMs, from), to) - from)) / (to - from);
  const placed = (starts: string, ends: string) => {
    const left = share(Date.parse(starts));
    return { left: `${left}%`, width: `${share(Date.parse(ends)) - left}%` };
  };
  return (
    <div className={css.board} aria-hidden="true">
      <div className={css.days}>
        {midnightsOf(view).map((atMs) => (
          <span key={atMs} style={{ left: `${share(atMs)}%` }}>
            {format.dateTime(new Date(atMs), { timeZone: view.timeZone, weekday: 'short', day: 'numeric' })}
          </span>
        ))}
      </div>
      {view.pageAfterMinutes.map((minutes, level) => (
        <div key={minutes} className={css.lane}>
          <p>
            <b>{level + 1}</b> {t('after', { minutes })}
          </p>
          <div className={css.track}>
            {view.shifts
              .filter((shift) => shift.rung === level)
              .map(({ id, name, startsAt, endsAt }) => (
                <i key={id} data-first={level === 0} style={placed(startsAt, endsAt)}>
                  {name}
                </i>
              ))}
            {level > 0
              ? null
              : view.gaps.map((gap) => (
                  <i key={gap.from} data-gap style={placed(gap.from, gap.to)}>
                    {t('gap')}
                  </i>
                ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** The midnights of the week by the clinic's clock, in milliseconds since 1970. */
function midnightsOf({ from, to, timeZone }: CoverageView): number[] {
  const last = localDateOf(Date.parse(to), timeZone);
  const midnights: number[] = [];
  for (let date = localDateOf(Date.parse(from), timeZone); date < last; ) {
    date = addDays(date, 1);
    midnights.push(startOfDay(date, timeZone));
  }
  return midnights;
}
