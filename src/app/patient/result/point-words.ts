import { getLocale, getTranslations } from 'next-intl/server';
import { clinicDay } from '@/domain/shared/time/local-date';
import { valueWords } from '@/app/patient/intake/value-words';
import { ageInYears } from '@/domain/shared/time/calendar-date';
import { questionById } from '@/domain/answers/questionnaire';
import { codesOf } from '@/domain/answers/codes';
import type { Answers, AnswerValue } from '@/domain/answers/value';
import type { PatientChange } from '@/domain/screening/patient-changes';
import { type PointKey, resultPoints } from '@/domain/screening/result-points';
import type { PointView, ResultView } from '@/domain/screening/result-view';
import { ruleById } from '@/domain/screening/rulebook';
import { textsOf } from '@/i18n/texts';
import { answerInWords } from '@/ui/questionnaire/answer-words';
import { weekRanges } from '@/ui/questionnaire/reported-trial';
import { wordsOf } from '@/ui/questionnaire/question-words';

/** An answer said back. `ask` stands with it where "yes" alone would say nothing; `lang` where the question has one of its own. */
export type OwnResult = { ask: string | null; answer: string; lang?: 'en' };

// A no needs no repeating where something else brought the point up.
const silent = ['no', 'na', 'never', 'that-is-all'];
const plain: readonly PointKey[] = ['pressure', 'ride'];

/** The words of the points: why, the patient's own answer behind it, and what would change it. */
export async function pointWords(answers: Answers, { mood, points: found, countedTrials }: ResultView) {
  const [t, locale, say] = await Promise.all([getTranslations('result'), getLocale(), valueWords()]);
  const texts = textsOf(locale).questions;
  const dose = (mg: number | 'unknown' | null) => (typeof mg === 'number' ? t('dose', { mg }) : t('doseUnknown'));
  const weeks = (n: number | 'unknown' | null) => {
    if (typeof n !== 'number') return t('weeksUnknown');
    // A range was chosen, and is said back as it was read there.
    const range = weekRanges.find((one) => one === n);
    return range === undefined ? t('weeks', { n: Math.round(n) }) : t(`weeksRange.w${range}`);
  };
  const fits = found.some(({ key, group }) => key === 'trials' && group === 'fits');
  /** Under "long enough and strong enough" only those stand that are. */
  const counts = (place: number) => !fits || countedTrials === null || countedTrials.includes(place);
  const alone = (answer: string): OwnResult => ({ ask: null, answer });

  function answered(id: string, value: AnswerValue, key: PointKey): OwnResult[] {
    if (value.kind === 'trials')
      return value.trials
        .filter((_, place) => counts(place))
        .map(({ name, doseMgPerDay, weeks: n }) => alone(t('trial', { name, dose: dose(doseMgPerDay), weeks: weeks(n) })));
    if (value.kind === 'medicines')
      return value.medicines.map(({ name, doseMgPerDay }) => alone(t('medicine', { name, dose: dose(doseMgPerDay) })));
    if (value.kind === 'date') return [alone(t('years', { n: ageInYears(value.date, clinicDay(new Date())) ?? '?' }))];
    const question = questionById(id);
    if (question === null) return [];
    const words = wordsOf(question, texts, locale);
    const answer = answerInWords(value, question.kind === 'number' ? question.unit : null, words, say);
    return [{ ask: plain.includes(key) ? null : words.ask, answer, lang: words.language ?? undefined }];
  }

  return {
    why: ({ rules }: PointView): string[] =>
      rules.length === 0 ? [t('open')] : [...new Set(rules.map((id) => ruleById(id).patientWords[locale]))],
    yours: (key: PointKey): OwnResult[] => {
      if (key === 'depression')
        return mood === null ? [] : [alone(t('mood', { total: mood.total, band: t(`bands.${mood.band}`) }))];
      const asked = resultPoints.find((point) => point.key === key)?.questions ?? [];
      return asked.flatMap((id) => {
        const value = answers[id];
        const isSilent = value === undefined || (!plain.includes(key) && codesOf(value).some((code) => silent.includes(code)));
        return isSilent ? [] : answered(id, value, key);
      });
    },
    change: (change: PatientChange): string => {
      switch (change.kind) {
        case 'pressure':
          return t('change.pressure', { systolic: change.systolicBelow, diastolic: change.diastolicBelow });
        case 'trial': {
          const part = { dose: 'trialDose', weeks: 'trialWeeks', other: 'trialOther' } as const;
          return t(`change.${part[change.part]}`, { name: change.name });
        }
        case 'more-trials':
          return t('change.moreTrials', { needed: change.needed, weeks: change.weeks });
        default:
          return t(`change.${change.kind}`);
      }
    },
  };
}
export type PointWords = Awaited<ReturnType<typeof pointWords>>;
