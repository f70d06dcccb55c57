import { plainDigits } from '@/domain/numbers/plain-digits';
import { isCalendarDate } from '@/domain/shared/time/calendar-date';
import type { Question } from './question';
import { type Pressure, pressureLimits } from './read-pressure';
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
  | 'no-letter'
  | 'no-words'
  | 'not-a-phone'
  | 'not-a-date'
  | 'too-early'
  | 'in-the-future'
  | 'year-to-come'
  | 'reading-upside-down'
  | 'name-twice';

/** Whether a well-formed value is an answer to this question on this day (YYYY-MM-DD): null when it is, else what is wrong. */
export function valueFaultOf(question: Question, value: AnswerValue, today: string): Fault | null {
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
      return faultOfPressure(value) ?? (value.takenOn === null ? null : faultOfDate(value.takenOn, '1990-01-01', today));
    case 'trials':
      return faultOfList(value.trials, today);
    case 'medicines':
      return faultOfList(value.medicines, today);
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

function faultOfPressure({ systolicMmHg, diastolicMmHg }: Pressure): Fault | null {
  for (const [value, [min, max]] of [
    [systolicMmHg, pressureLimits.systolicMmHg],
    [diastolicMmHg, pressureLimits.diastolicMmHg],
  ] as const) {
    if (value < min) return 'too-low';
    if (value > max) return 'too-high';
    if (!Number.isInteger(value)) return 'not-whole';
  }
  return systolicMmHg <= diastolicMmHg ? 'reading-upside-down' : null;
}

function faultOfText({ max, format }: Extract<Question, { kind: 'text' }>, text: string): Fault | null {
  if (text.length > max) return 'too-long';
  switch (format) {
    case 'name':
      return hasLetter(text) ? null : 'no-letter';
    case 'phone':
      return isDialled(text) ? null : 'not-a-phone';
    case 'line':
    case 'lines':
      return /[\p{L}\p{N}]/u.test(text) ? null : 'no-words';
  }
}

/** A name that somebody can be called by, or ask a pharmacy for. */
export const hasLetter = (name: string): boolean => /\p{L}/u.test(name);

/** Whether a number somewhere in the text can be dialled at all: enough digits, and not one alone again and again. */
function isDialled(text: string): boolean {
  const digits = plainDigits(text).replace(/\D/g, '');
  return digits.length >= 7 && new Set(digits).size > 1;
}

/** Whether free words about a time name a year that has not begun on this day (YYYY-MM-DD): "summer 2099". */
export function namesYearToCome(words: string, today: string): boolean {
  const thisYear = Number(today.slice(0, 4));
  return [...plainDigits(words).matchAll(/(?<!\d)(2\d{3})(?!\d)/g)].some(([, year]) => Number(year) > thisYear);
}

/** Whether free words about a time name a year before this one and none from it on: "1962" of somebody born in 1990. */
export function namesYearBefore(words: string, year: number): boolean {
  const named = [...plainDigits(words).matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([, one]) => Number(one));
  return named.length > 0 && named.every((one) => one < year);
}

function faultOfList(entries: readonly { id: string; name: string; when?: string }[], today: string): Fault | null {
  if (new Set(entries.map(({ id }) => id)).size !== entries.length) return 'name-twice';
  if (!entries.every(({ name }) => hasLetter(name))) return 'no-letter';
  return entries.some(({ when = '' }) => namesYearToCome(when, today)) ? 'year-to-come' : null;
}

/** Nobody who writes to us is older. */
const longestLifeYears = 120;
const yearsBefore = (day: string, years: number) => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

function faultOfDate(date: string, earliest: string, today: string): Fault | null {
  if (!isCalendarDate(date)) return 'not-a-date';
  if (date < earliest || date < yearsBefore(today, longestLifeYears)) return 'too-early';
  return date > today ? 'in-the-future' : null;
}
