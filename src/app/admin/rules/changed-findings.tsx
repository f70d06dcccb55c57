'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { PackComparison, ShiftedCase } from '@/domain/screening/pack-views';
import { DataTable } from '@/ui/kit/data-table';
import { paths } from '../../paths';
import { WideTable } from './wide-table';

/** Which rules would start or stop firing, and for how many. */
export function ChangedRules({ rules }: Pick<PackComparison, 'rules'>) {
  const t = useTranslations('rules');
  if (rules.length === 0) return null;
  return (
    <WideTable label={t('try.rulesCaption')}>
      <DataTable caption={t('try.rulesCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('inForce.rule')}</th>
            <th scope="col">{t('try.starts')}</th>
            <th scope="col">{t('try.stops')}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ id, starts, stops }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td className="num">{starts}</td>
              <td className="num">{stops}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </WideTable>
  );
}

/** Case by case: what it is, what it would be, and the rules' own reasons. */
export function ChangedCases({ cases }: Pick<PackComparison, 'cases'>) {
  const t = useTranslations('rules.try');
  if (cases.length === 0) return null;
  return (
    <WideTable label={t('casesCaption')}>
      <DataTable caption={t('casesCaption')}>
        <thead>
          <tr>
            {(['case', 'outcome', 'priority', 'why'] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <CaseRow key={one.caseId} one={one} />
          ))}
        </tbody>
      </DataTable>
    </WideTable>
  );
}

function CaseRow({ one: { caseId, mayOpen, outcome, priority, rules } }: { one: ShiftedCase }) {
  const t = useTranslations('rules');
  const change = (from: string, to: string) =>
    from === to ? t('try.unchanged', { value: from }) : t('try.fromTo', { from, to });
  // The end of the id: its beginning is the time, which many share.
  const short = caseId.slice(-8);
  return (
    <tr>
      <th scope="row">{mayOpen ? <Link href={paths.reviewerCase(caseId)}>{`${t('try.openCase')} ${short}`}</Link> : short}</th>
      <td>{change(t(`outcome.${outcome.from}`), t(`outcome.${outcome.to}`))}</td>
      <td>{change(priority.from, priority.to)}</td>
      <td>
        {rules.map(({ id, to, because }) => (
          <div key={id}>
            <b>{t(to === 'met' ? 'try.start' : 'try.stop', { rule: id })}</b>: <span lang="en">{because}</span>
          </div>
        ))}
      </td>
    </tr>
  );
}
