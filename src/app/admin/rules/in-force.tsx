import { getTranslations } from 'next-intl/server';
import type { RulePacks } from '@/domain/screening/pack-views';
import { thresholdRows } from '@/domain/screening/threshold-rows';
import { Notice } from '@/ui/kit/notice';
import css from './rules.module.css';
import { ThresholdTable } from './threshold-table';

/** The pack that counts now, and its numbers to unfold. */
export async function InForce({ rules: { inForce, isPublished } }: { rules: RulePacks }) {
  const t = await getTranslations('rules');
  const { version, approvedBy: name, policies } = inForce;
  return (
    <section className={css.part} aria-labelledby="in-force">
      <h2 id="in-force">{t('inForce.title')}</h2>
      {isPublished ? (
        <p>{t('inForce.published', { version, name })}</p>
      ) : (
        <Notice tone="wait">{t('inForce.builtIn', { version })}</Notice>
      )}
      <details>
        <summary>{t('inForce.show', { count: thresholdRows(inForce).length })}</summary>
        <ThresholdTable pack={inForce} />
        <h3 className={css.small}>{t('policies.title')}</h3>
        <ul lang="en">
          {policies.map((policy) => (
            <li key={policy.id}>
              <b>{policy.name}.</b> {policy.source}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
