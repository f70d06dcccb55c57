import { dayNumber } from './calendar';
import type { Question } from './question';
import type { AnswerValue } from './value';

/** Why a value does not answer a question. The screen has its own sentence for each. */
export type Fault =
  | 'wrong-kind'
  | 'not-offered'
  | 'not-an-option'
  | 'too-low'
  | 'too-high'
  | 'not-whole'
  | 'too-long'
  | 'not-a-phone'
  | 'too-early'
  | 'in-the-future'
  | 'reading-upside-down'
  | 'name-twice';

/** Whether a well-formed value is an answer to this question on this day (YYYY-MM-DD): null when it is, else what is wrong. */
export function faultOf(question: Question, value: AnswerValue, today: string): Fault | null {
  if (value.kind === 'unknown' || value.kind === 'declined') return question.offers.includes(value.kind) ? null : 'not-offered';
  if (value.kind !== question.kind) return 'wrong-kind';
  switch (value.kind) {
    case 'choice':
      return question.kind === 'choice' && has(question.options, value.code) ? null : 'not-an-option';
    case 'choices':
      return question.kind === 'choices' ? faultOfTicks(question, value.codes) : 'wrong-kind';
    case 'number':
      return question.kind === 'number' ? faultOfNumber(question, value.number) : 'wrong-kind';
    case 'text':
      return question.kind === 'text' ? faultOfText(question, value.text) : 'wrong-kind';
    case 'date':
      return question.kind === 'date' ? faultOfDate(value.date, question.earliest, today) : 'wrong-kind';
    case 'bloodPressure':
      if (value.systolicMmHg <= value.diastolicMmHg) return 'reading-upside-down';
      return value.takenOn === null ? null : faultOfDate(value.takenOn, '1990-01-01', today);
    case 'trials':
      return new Set(value.trials.map(({ id }) => id)).size === value.trials.length ? null : 'name-twice';
    case 'medicines':
      return new Set(value.medicines.map(({ id }) => id)).size === value.medicines.length ? null : 'name-twice';
  }
}

const has = (options: readonly { code: string }[], code: string) => options.some((option) => option.code === code);

function faultOfTicks({ options, none }: Extract<Question, { kind: 'choices' }>, codes: readonly string[]): Fault | null {
  const known = codes.every((code) => has(options, code)) && new Set(codes).size === codes.length;
  // "None of these" beside a tick says two things at once.
  return known && !(codes.includes(none) && codes.length > 1) ? null : 'not-an-option';
}

function faultOfNumber({ min, max, whole }: Extract<Question, { kind: 'number' }>, number: number): Fault | null {
  if (number < min) return 'too-low';
  if (number > max) return 'too-high';
  return whole && !Number.isInteger(number) ? 'not-whole' : null;
}

function faultOfText({ max, format }: Extract<Question, { kind: 'text' }>, text: string): Fault | null {
  if (text.length > max) return 'too-long';
  return format === 'phone' && (text.match(/\d/g)?.length ?? 0) < 7 ? 'not-a-phone' : null;
}

function faultOfDate(date: string, earliest: string, today: string): Fault | null {
  if (dayNumber(date) === null || date < earliest) return 'too-early';
  return date > today ? 'in-the-future' : null;
}
