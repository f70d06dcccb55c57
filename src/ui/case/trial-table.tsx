import { useTranslations } from 'next-intl';
import type { ScreeningView, TrialView } from '@/domain/queue/case-view';
import { VerdictMark, type VerdictName } from '@/ui/kit/status';
import part from './case-part.module.css';
import css from './trial-table.module.css';

const signs = {
  adequate_failed: 'fits',
  uncertain: 'ask',
  responded: 'not',
  inadequate: 'not',
  not_counted: 'not',
} as const satisfies Record<TrialView['class'], VerdictName>;

const columns = ['medicine', 'dose', 'weeks', 'better', 'lacks', 'verdict'] as const;

/** The treatment trials as reported and as judged, with what is missing or speaks against each. What is not known is dashed. */
export function TrialTable({ screening: { trials, trd, staging } }: { screening: ScreeningView }) {
  const t = useTranslations('case.rules');
  const sum =
    trials === null
      ? t('trialsUnknown')
      : t('trialsSum', { adequate: trd.adequate ?? 0, uncertain: trd.uncertain ?? 0, needed: trd.needed });
  return (
    <div className={part.bit}>
      <h3>
        <span>
          {t('trials')} <b>{sum}</b>
        </span>
        <span>
          {staging === null ? t('stagingNone') : t('staging', { total: staging.total, band: t(`bands.${staging.band}`) })}
        </span>
      </h3>
      {trials === null || trials.length === 0 ? null : (
        <table className={`${part.table} ${css.ledger}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trials.map((trial, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a medicine may be in the ledger twice, and its order never changes
              <TrialLine key={place} trial={trial} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function TrialLine({ trial }: { trial: TrialView }) {
  const t = useTranslations('case.rules');
  const report = useTranslations('case.report');
  const { doseMgPerDay: dose, usualMgPerDay: usual, weeks, improvementPercent: better } = trial;
  // The first reason of a trial that counts says its own row over again; a note may follow it.
  const lacks = trial.class === 'adequate_failed' ? trial.because.slice(1) : trial.because;
  const unsure = <span className={css.unsure}>{report('notKnown')}</span>;
  return (
    <tr>
      <th scope="row">{trial.drug}</th>
      <td data-h={t('col.dose')}>
        {dose ?? unsure} {usual === null || dose === null ? null : <span className="quiet">{t('ofUsual', { usual })}</span>}
      </td>
      <td data-h={t('col.weeks')}>{weeks ?? unsure}</td>
      <td data-h={t('col.better')}>{better === null ? unsure : `${better}%`}</td>
      <td className={part.because} data-h={lacks.length === 0 ? t('col.lacks') : undefined}>
        {lacks.length === 0 ? <span className="quiet">{t('lacksNothing')}</span> : lacks.join('; ')}
      </td>
      <td>
        <VerdictMark verdict={signs[trial.class]}>{t(`trial.${trial.class}`)}</VerdictMark>
      </td>
    </tr>
  );
}
