import { useTranslations } from 'next-intl';
import type { ScreeningView } from '@/domain/queue/case-view';
import { urgencyLevelOf } from '@/domain/queue/priority';
import { VerdictMark } from '@/ui/kit/status';
import part from './case-part.module.css';
import css from './rules-column.module.css';
import { Criteria } from './criteria';
import { signOf } from './finding-sign';
import { Policies } from './policies';
import { TrialTable } from './trial-table';

/** The second column: the outcome in a sentence, the ledger, and every finding with its why. */
export function RulesColumn({ screening }: { screening: ScreeningView | null }) {
  const t = useTranslations('case.rules');
  return (
    <>
      <h2 tabIndex={-1} data-column="2">
        {t('title')}{' '}
        {screening === null ? null : (
          <small>{t('version', { pack: screening.packVersion, engine: screening.engineVersion })}</small>
        )}
      </h2>
      {screening === null ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <OutcomeLine screening={screening} />
          <TrialTable screening={screening} />
          <Policies policies={screening.policies} />
          <Criteria screening={screening} />
        </>
      )}
    </>
  );
}

const counted = ['against', 'look', 'open', 'notYet', 'fits'] as const;

function OutcomeLine({ screening: { outcome, priority, findings } }: { screening: ScreeningView }) {
  const t = useTranslations('case.rules');
  const signs = findings.map(signOf);
  return (
    <div className={`${part.boxed} ${css.outcome}`} data-level={urgencyLevelOf[priority]}>
      <p>
        <b>{t(`outcome.${outcome}`)}</b> {t(`outcomeText.${outcome}`)}
      </p>
      {counted.map((words) => {
        const alike = signs.filter((sign) => sign.words === words);
        const [first] = alike;
        return first === undefined ? null : (
          <VerdictMark key={words} verdict={first.verdict}>
            {t(`count.${words}`, { count: alike.length })}
          </VerdictMark>
        );
      })}
    </div>
  );
}
