'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FindingView, ScreeningView } from '@/domain/queue/case-view';
import { VerdictMark } from '@/ui/kit/status';
import part from './case-part.module.css';
import css from './criteria.module.css';
import { signOf } from './finding-sign';

const columns = ['criterion', 'verdict', 'because', 'rule'] as const;

/** Every finding that says something, gravest first; the rules that are met are grouped below. Each opens to its text and source. */
export function Criteria({ screening: { findings, packVersion } }: { screening: ScreeningView }) {
  const t = useTranslations('case.rules');
  const [openId, setOpen] = useState<string | null>(null);
  const speaking = findings.filter(({ status }) => status !== 'not-met');
  const fitting = findings.filter(({ status }) => status === 'not-met');
  const line = (finding: FindingView) => (
    <Criterion
      key={finding.id}
      finding={finding}
      packVersion={packVersion}
      isOpen={openId === finding.id}
      onToggle={() => setOpen(openId === finding.id ? null : finding.id)}
    />
  );
  return (
    <>
      <CriteriaTable rows={speaking.map(line)} />
      <details className={css.fitting}>
        <summary>{t('fit', { count: fitting.length })}</summary>
        <CriteriaTable rows={fitting.map(line)} />
      </details>
    </>
  );
}

function CriteriaTable({ rows }: { rows: readonly React.ReactNode[] }) {
  const t = useTranslations('case.rules');
  if (rows.length === 0) return null;
  return (
    <table className={`${part.table} ${css.criteria}`}>
      <caption className="aloud">{t('caption')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`col.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows}</tbody>
    </table>
  );
}

type CriterionProps = { finding: FindingView; packVersion: string; isOpen: boolean; onToggle: () => void };

function Criterion({ finding, packVersion, isOpen, onToggle }: CriterionProps) {
  const t = useTranslations('case.rules');
  const rule = useTranslations('case.rule');
  const { verdict, words } = signOf(finding);
  const detail = `rule-${finding.id}`;
  return (
    <>
      <tr className={isOpen ? css.open : undefined}>
        <th scope="row">{rule(finding.id)}</th>
        <td>
          <VerdictMark verdict={verdict}>{t(`verdict.${words}`)}</VerdictMark>
        </td>
        <td>{finding.because}</td>
        <td>
          <button
            type="button"
            className={css.ruleId}
            data-criterion
            aria-expanded={isOpen}
            aria-controls={isOpen ? detail : undefined}
            aria-label={t('openRule', { id: finding.id })}
            onClick={onToggle}
          >
            {finding.id}
          </button>
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={columns.length} className={css.rule} id={detail}>
            <RuleText finding={finding} packVersion={packVersion} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

function RuleText({ finding, packVersion }: Pick<CriterionProps, 'finding' | 'packVersion'>) {
  const t = useTranslations('case.rules');
  const say = (value: FindingView['answers'][number]['value']): string => {
    if (Array.isArray(value)) return value.map((one) => one ?? '?').join(', ');
    return value === null || typeof value === 'boolean' ? t(`${value}`) : String(value);
  };
  const saw = finding.answers.map(({ label, value }) => `${label}: ${say(value)}`).join('; ');
  const parts = [
    [t('read'), `${finding.question} (${finding.id}, ${packVersion})`],
    [t('saw'), saw === '' ? t('noAnswers') : saw],
    [t('why'), finding.rationale],
    [t('source'), finding.source],
  ] as const;
  return (
    <dl>
      {parts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
