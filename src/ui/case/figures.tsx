import { useTranslations } from 'next-intl';
import type { CaseView, ScreeningView } from '@/domain/queue/case-view';
import part from './case-part.module.css';
import css from './figures.module.css';

const drugUses = ['never', 'once_twice', 'monthly', 'weekly', 'daily'] as const;
const tiers = ['none', 'low', 'moderate', 'high', 'unknown'] as const;

/** The bands of the licensed questionnaires, and how the one that has no bands was read. */
const bands = ['none', 'low', 'mild', 'moderate', 'substantial', 'severe', 'very severe', 'positive', 'negative'] as const;

type Props = { screening: ScreeningView; licensed: CaseView['licensed']; answers: CaseView['answers'] };

/** The other figures two by two. What is not known says so. */
export function FigureList({ screening: { figures, suicideTier }, licensed, answers }: Props) {
  const t = useTranslations('case.report');
  const known = (value: number | null) => value ?? t('notKnown');
  const { systolicMmHg: systolic, diastolicMmHg: diastolic, bloodPressureAgeDays: days, bmiKgPerM2: bmi } = figures;
  const drugUse = drugUses.find((use) => use === figures.drugUse);
  const tier = tiers.find((one) => one === suicideTier) ?? 'unknown';
  const pressure =
    systolic === null || diastolic === null
      ? t('notKnown')
      : days === null
        ? t('pressureNew', { systolic, diastolic })
        : t('pressureOld', { systolic, diastolic, days });
  const inBand = ({ total, band: of }: { total: number; band: string }) => {
    const band = bands.find((one) => one === of);
    return band === undefined ? total : t('totalInBand', { total, band: t(`scoreBand.${band}`) });
  };
  /** A score is as good as the words it was asked in: those nobody validated stand beside it. */
  const asAsked = (scored: RegExp, value: string | number) => {
    const wording = (['unvalidated', 'english'] as const).find((kind) =>
      answers.some((answer) => scored.test(answer.questionId) && answer.wording === kind),
    );
    return wording === undefined ? value : t(`asked.${wording}`, { value });
  };
  const pairs = [
    [t('gad7'), asAsked(/^gad7\./, known(figures.gad7))],
    [t('suicide'), asAsked(/^asq\.\d$/, t(`tier.${tier}`))],
    [t('auditC'), asAsked(/^auditc\./, known(figures.auditC))],
    [t('drugs'), asAsked(/^drug\./, drugUse === undefined ? t('notKnown') : t(`drugUse.${drugUse}`))],
    [t('ptsd'), asAsked(/^pcptsd5\./, known(figures.pcPtsd5))],
    [t('episode'), figures.episodeMonths === null ? t('notKnown') : t('months', { count: figures.episodeMonths })],
    [t('bmi'), bmi === null ? t('notKnown') : Math.round(bmi)],
    ...licensed.map(({ name, score }) => [name, score === null ? t('notKnown') : inBand(score)] as const),
  ] as const;
  return (
    <dl className={`${part.bit} ${css.pairs}`}>
      {pairs.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className={css.wide}>
        <dt>{t('pressure')}</dt>
        <dd>{pressure}</dd>
      </div>
    </dl>
  );
}
