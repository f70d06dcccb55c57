import { useTranslations } from 'next-intl';
import type { PackChangesView } from '@/domain/screening/pack-views';
import { DataTable } from '@/ui/kit/data-table';
import css from './rules.module.css';
import { WideTable } from './wide-table';

type Limits = { from: number | string; below: number | null };

/** What a draft changes, number by number, with its source: a signature is worth what its signer could read. */
export function PackChangesTable({ changes: { thresholds, policies } }: { changes: PackChangesView }) {
  const t = useTranslations('rules');
  const range = ({ from, below }: Limits) => (below === null ? String(from) : `${from} – ${below}`);
  return (
    <div className={css.changes}>
      <h3>{t('changes.title')}</h3>
      {thresholds.length === 0 && policies.length === 0 ? <p>{t('changes.nothing')}</p> : null}
      {thresholds.length === 0 ? null : (
        <WideTable label={t('changes.title')}>
          <DataTable caption={t('changes.title')}>
            <thead>
              <tr>
                <th scope="col">{t('inForce.what')}</th>
                <th scope="col">{t('changes.was')}</th>
                <th scope="col">{t('state.draft')}</th>
                <th scope="col">{t('inForce.source')}</th>
              </tr>
            </thead>
            <tbody>
              {thresholds.map(({ name, rule, was, source, ...limits }) => (
                <tr key={`${name} ${rule}`}>
                  <th scope="row">
                    {t(`threshold.${name}`)} {rule}
                  </th>
                  <td className="num">{was === null ? null : range(was)}</td>
                  <td className="num">{range(limits)}</td>
                  <td lang="en">{source}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </WideTable>
      )}
      {policies.map(({ id, name, source, agentsNeeded: agents, classesNeeded: classes, thresholds: limits }) => (
        <p key={id}>
          {t('changes.policy', { name, agents, classes })} <code>{JSON.stringify(limits)}</code> <span lang="en">{source}</span>
        </p>
      ))}
    </div>
  );
}
