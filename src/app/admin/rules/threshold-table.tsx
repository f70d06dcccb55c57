import { getTranslations } from 'next-intl/server';
import type { RulePack } from '@/domain/screening/rule-pack';
import { thresholdRows } from '@/domain/screening/threshold-rows';
import { DataTable } from '@/ui/kit/data-table';
import css from './rules.module.css';
import { WideTable } from './wide-table';

/** Every number of a pack with its rule and its source. Sources are quoted as they were written, in English. */
export async function ThresholdTable({ pack }: { pack: RulePack }) {
  const t = await getTranslations('rules');
  const caption = t('inForce.caption', { version: pack.version });
  return (
    <WideTable label={caption}>
      <DataTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t('inForce.what')}</th>
            <th scope="col">{t('inForce.rule')}</th>
            <th scope="col">{t('inForce.from')}</th>
            <th scope="col">{t('inForce.below')}</th>
            <th scope="col">{t('inForce.source')}</th>
          </tr>
        </thead>
        <tbody>
          {thresholdRows(pack).map(({ name, rule, from, below, source }) => (
            <tr key={`${name} ${rule}`}>
              <th scope="row">{t(`threshold.${name}`)}</th>
              <td className={css.id}>{rule}</td>
              <td className="num">{from}</td>
              <td className="num">{rule === null ? null : (below ?? t('inForce.open'))}</td>
              <td lang="en">{source}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </WideTable>
  );
}
