import type { AnswerValue } from '@/domain/answers/value';
import type { QuestionWords } from './question-words';

/** The sentences for values that are not options, in the reader's language. */
export type ValueWords = {
  span: (months: number) => string;
  height: (cm: number) => string;
  weight: (kg: number) => string;
  pressure: (reading: { systolicMmHg: number; diastolicMmHg: number; takenOn: string | null }) => string;
  count: (n: number) => string;
  day: (date: string) => string;
};

/** An answer as a person would say it back. Options keep the words they were asked in. */
export function answerInWords(value: AnswerValue, unit: string | null, words: QuestionWords, say: ValueWords): string {
  switch (value.kind) {
    case 'choice':
      return words.options[value.code] ?? value.code;
    case 'choices':
      return value.codes.map((code) => words.options[code] ?? code).join(' · ');
    case 'text':
      return value.text;
    case 'date':
      return say.day(value.date);
    case 'number':
      return unit === 'months' ? say.span(value.number) : unit === 'cm' ? say.height(value.number) : say.weight(value.number);
    case 'bloodPressure':
      return say.pressure(value);
    case 'trials':
      return value.trials.length === 0 ? say.count(0) : value.trials.map(({ name }) => name).join(' · ');
    case 'medicines':
      return value.medicines.length === 0 ? say.count(0) : value.medicines.map(({ name }) => name).join(' · ');
    case 'unknown':
    case 'declined':
      return words.asides[value.kind];
  }
}
