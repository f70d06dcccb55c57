import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { CoverageView } from '@/domain/safety/alert-view';
import { DataTable } from '@/ui/kit/data-table';
import css from '../alerts.module.css';
import { RemoveShift } from './remove-shift';

type ShiftTableProps = { view: CoverageView; whole: (instant: string) => ReactNode; moment: (instant: string) => string };

/** Every shift in words, each with a button to remove it. */
export async function ShiftTable({ view, whole, moment }: ShiftTableProps) {
  const t = await getTranslations('alerts.cover');
  return (
    <div className={css.scroll}>
      <DataTable caption={t('shifts')} className={css.shifts}>
        <thead>
          <tr>
            {(['level', 'who', 'from', 'to'] as const).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {view.shifts.map(({ id, rung, name, startsAt, endsAt }) => (
            <tr key={id}>
              <td>{rung + 1}</td>
              <th scope="row">{name}</th>
              <td>{whole(startsAt)}</td>
              <td>{whole(endsAt)}</td>
              <td>
                <RemoveShift shiftId={id} name={name} from={moment(startsAt)} to={moment(endsAt)} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
