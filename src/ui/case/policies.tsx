import { useTranslations } from 'next-intl';
import type { PolicyView } from '@/domain/queue/case-view';
import { VerdictMark, type VerdictName } from '@/ui/kit/status';
import part from './case-part.module.css';
import css from './policies.module.css';

const signs = { met: 'fits', unknown: 'ask', 'not-met': 'not' } as const satisfies Record<PolicyView['met'], VerdictName>;
const columns = ['name', 'why', 'verdict'] as const;

/** One treatment history under each definition of resistance, side by side: they may well disagree, and a clinician decides. */
export function Policies({ policies }: { policies: readonly PolicyView[] | null }) {
  const t = useTranslations('case.rules.policies');
  if (policies !== null && policies.length === 0) return null;
  return (
    <div className={part.bit}>
      <h3>
        <span>{t('title')}</span>
        {policies === null ? <span>{t('none')}</span> : null}
      </h3>
      {policies === null ? null : (
        <table className={`${part.table} ${css.policies}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {policies.map((policy) => (
              <PolicyLine key={policy.policy} policy={policy} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function PolicyLine({ policy: { name, source, met, why } }: { policy: PolicyView }) {
  const t = useTranslations('case.rules.policies');
  const { classesNeeded: count } = why.params;
  const ofClasses = count > 1 ? t('ofClasses', { count }) : '';
  return (
    <tr>
      {/* The clinic names its policies and their sources itself, in English. */}
      <th scope="row" lang="en" title={source}>
        {name}
      </th>
      <td className={part.because}>{t(`why.${why.code}`, { ...why.params, ofClasses })}</td>
      <td>
        <VerdictMark verdict={signs[met]}>{t(`met.${met}`)}</VerdictMark>
      </td>
    </tr>
  );
}
