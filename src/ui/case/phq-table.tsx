import { useTranslations } from 'next-intl';
import type { ScreeningView } from '@/domain/queue/case-view';
import css from './phq-table.module.css';

const items = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** PHQ-9 item by item as ticks of three, the ninth in its own color. An open item is dashed, never zero. */
export function PhqTable({ figures: { phq9Items } }: { figures: ScreeningView['figures'] }) {
  const t = useTranslations('case.report');
  return (
    <table className={css.phq}>
      <caption className="aloud">{t('phq9Caption')}</caption>
      <tbody>
        {items.map((item) => {
          const points = phq9Items?.[item - 1] ?? null;
          return (
            <tr key={item} className={item === 9 && points !== 0 ? css.nine : undefined}>
              <th scope="row">
                <span className="quiet">{item}</span> {t(`item.i${item}`)}
              </th>
              <td>
                <span className={css.ticks} aria-hidden="true">
                  {[1, 2, 3].map((tick) => (
                    <i key={tick} className={points === null ? css.tickOpen : points >= tick ? css.on : undefined} />
                  ))}
                </span>
              </td>
              <td>{points ?? <span className="nowrap">{t('open')}</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
