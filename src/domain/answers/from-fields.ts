import { plainDigits } from '@/domain/numbers/plain-digits';
import { cleanText } from '@/domain/shared/clean-text';
import type { Fault } from './check-value';
import type { Question } from './question';
import { type MeasureRead, readMeasure } from './read-measure';
import { type PressureRead, pressureCode, readPressure } from './read-pressure';
import type { AnswerValue } from './value';

/** The fields of a form by name, as a browser sends them. A box that is not ticked is absent. */
export type Fields = Readonly<Record<string, string>>;

export type FieldFault = Fault | 'not-a-number' | 'negative' | 'two-values' | 'half-a-reading';

/**
 * What a form says in answer to a question. `ask` holds what it may mean, the likeliest first: one of them has to be said
 * yes to, by its code in the field `read`. `isWorkedOut`: it was read out of something longer and has to be said back.
 */
export type FromFields =
  | { kind: 'value'; value: AnswerValue; isWorkedOut?: true }
  | { kind: 'ask'; values: readonly AnswerValue[] }
  | { kind: 'empty' }
  | { kind: 'fault'; fault: FieldFault };

const empty = { kind: 'empty' } as const;
const given = (value: AnswerValue) => ({ kind: 'value', value }) as const;
const fault = (which: FieldFault): FromFields => ({ kind: 'fault', fault: which });

/** The name of a question's field, or of one of its parts: `vit.height` and `vit.height.feet`. */
const fieldName = (id: string, part?: string) => (part === undefined ? id : `${id}.${part}`);

/** What a form says in answer to a question, before it is checked. Used by the page, and by the server where there is no script. */
export function fromFields(question: Question, fields: Fields): FromFields {
  const part = (name: string) => cleanText(fields[fieldName(question.id, name)] ?? '');
  for (const aside of question.offers) if (part(aside) !== '') return given({ kind: aside });
  const whole = cleanText(fields[question.id] ?? '');
  switch (question.kind) {
    case 'choice':
      if (whole === '') return empty;
      return given(
        question.offers.some((aside) => aside === whole) ? { kind: whole as 'unknown' } : { kind: 'choice', code: whole },
      );
    case 'choices': {
      const codes = question.options.map(({ code }) => code).filter((code) => part(code) !== '');
      return codes.length === 0 ? empty : given({ kind: 'choices', codes });
    }
    case 'text':
      return whole === '' ? empty : given({ kind: 'text', text: whole });
    case 'date':
      return whole === '' ? empty : given({ kind: 'date', date: plainDigits(whole) });
    case 'number':
      return confirmed(measured(readMeasure(question, part, whole)), part('read'));
    case 'bloodPressure':
      return confirmed(pressure(readPressure(part('systolic'), part('diastolic')), part('taken-on')), part('read'));
    case 'trials':
    case 'medicines':
      return empty; // lists are kept entry by entry
  }
}

function measured(read: MeasureRead): FromFields {
  const number = (value: number): AnswerValue => ({ kind: 'number', number: value });
  switch (read.kind) {
    case 'number':
      return { ...given(number(read.value)), ...(read.isPlain ? {} : { isWorkedOut: true }) };
    case 'ask':
      return { kind: 'ask', values: read.values.map(number) };
    case 'empty':
      return empty;
    case 'fault':
      return fault(read.reason);
  }
}

function pressure(read: PressureRead, day: string): FromFields {
  const takenOn = day === '' ? null : plainDigits(day);
  switch (read.kind) {
    case 'number':
      return { ...given({ kind: 'bloodPressure', ...read.value, takenOn }), ...(read.isPlain ? {} : { isWorkedOut: true }) };
    case 'ask':
      return { kind: 'ask', values: read.values.map((value) => ({ kind: 'bloodPressure', ...value, takenOn })) };
    case 'empty':
      return takenOn === null ? empty : fault('half-a-reading');
    case 'fault':
      return fault(read.reason);
  }
}

/** What somebody says yes to when asked about this reading. It names the number itself: a yes to another one counts for nothing. */
export function readingCode(value: AnswerValue): string {
  if (value.kind === 'number') return String(value.number);
  return value.kind === 'bloodPressure' ? pressureCode(value) : '';
}

function confirmed(read: FromFields, code: string): FromFields {
  if (read.kind !== 'ask') return read;
  const value = read.values.find((one) => readingCode(one) === code);
  return value === undefined ? read : given(value);
}
