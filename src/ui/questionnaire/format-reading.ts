import type { Question } from '@/domain/answers/question';
import type { AnswerValue } from '@/domain/answers/value';

// Spanish as the valleys write it: "1,200", not "1.200".
const tagOf = (locale: string) => (locale === 'es' ? 'es-US' : locale);

/** A number with its unit, as the language says it: "5 feet", "1 año". At most one decimal. */
const withUnit = (n: number, unit: string, locale: string) =>
  new Intl.NumberFormat(tagOf(locale), { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(n);

/** A plain number in the language's own digits and separators; small amounts keep their decimals. */
export const formatNumber = (n: number, locale: string): string =>
  new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: 3 }).format(n);

/** A measured answer as it is said back beside the field: in the units people use here, and in the metric one beside them. */
export function formatReading(question: Question, value: AnswerValue, locale: string): string {
  if (value.kind === 'bloodPressure') return `${value.systolicMmHg}/${value.diastolicMmHg}`;
  if (value.kind !== 'number' || question.kind !== 'number') return '';
  const { number } = value;
  switch (question.unit) {
    case 'cm': {
      const inches = Math.round(number / 2.54);
      const local = [withUnit(Math.floor(inches / 12), 'foot', locale), withUnit(inches % 12, 'inch', locale)].join(' ');
      return `${local} (${formatNumber(number, locale)} cm)`;
    }
    case 'kg':
      return `${withUnit(Math.round(number / 0.45359237), 'pound', locale)} (${formatNumber(number, locale)} kg)`;
    case 'months': {
      const [years, months] = [Math.floor(number / 12), number % 12];
      const parts = [years > 0 ? withUnit(years, 'year', locale) : '', months > 0 ? withUnit(months, 'month', locale) : ''];
      return parts.filter(Boolean).join(' ') || withUnit(0, 'month', locale);
    }
  }
}
