import { useTranslations } from 'next-intl';
import type { CaseView } from '@/domain/queue/case-view';
import part from './case-part.module.css';
import { useCaseMoment } from './case-words';

const codes = [
  'fits',
  'open-points',
  'risk-needs-visit',
  'override',
  'readings-first',
  'ride-first',
  'missing-answer',
  'contradiction',
  'trial-detail',
  'record-needed',
  'other',
  'too-few-trials',
  'not-depressed-enough',
  'condition-excludes',
  'risk-first',
  'other-care-first',
] as const;

/** What was decided before, by whom and why, and who has looked at the case. */
export function DecisionHistory({ view: { decisions, viewers } }: { view: Pick<CaseView, 'decisions' | 'viewers'> }) {
  const t = useTranslations('case.decide');
  const moment = useCaseMoment();
  const seen = viewers.map(({ name, at, isYou }) => `${isYou ? t('you') : name} (${moment(at, true)})`).join(', ');
  const reasonWords = (reasonCode: string) => {
    const code = codes.find((one) => one === reasonCode);
    return code === undefined ? reasonCode : t(`code.${code}`);
  };
  return (
    <div className={part.bit}>
      {decisions.length === 0 ? null : (
        <>
          <h3>{t('earlier')}</h3>
          <ul className={part.decisions}>
            {decisions.map(({ id, kind, reasonCode, reason, toPatient, at, by }) => (
              <li key={id}>
                <b>{t(`kind.${kind}`)}</b>, {reasonWords(reasonCode)}. {reason}{' '}
                <span className="quiet">{t('by_', { name: by, time: moment(at, true) })}</span>
                {toPatient === '' ? null : <blockquote className={part.letter}>{toPatient}</blockquote>}
              </li>
            ))}
          </ul>
        </>
      )}
      {seen === '' ? null : <p className="quiet">{t('viewers', { names: seen })}</p>}
    </div>
  );
}
