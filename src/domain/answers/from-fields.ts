import type { Fault } from './check-value';
import type { Question } from './question';
import type { AnswerValue } from './value';

/** The fields of a form by name, as a browser sends them. A box that is not ticked is absent. */
export type Fields = Readonly<Record<string, string>>;

export type FieldFault = Fault | 'not-a-number' | 'half-a-reading';
export type FromFields = { kind: 'value'; value: AnswerValue } | { kind: 'empty' } | { kind: 'fault'; fault: FieldFault };

const empty = { kind: 'empty' } as const;
const given = (value: AnswerValue): FromFields => ({ kind: 'value', value });
const fault = (which: FieldFault): FromFields => ({ kind: 'fault', fault: which });

/** The name of a question's field, or of one of its parts: `vit.height` and `vit.height.feet`. */
export const fieldName = (id: string, part?: string) => (part === undefined ? id : `${id}.${part}`);

/** What a form says in answer to a question, before it is checked. Used by the page, and by the server where there is no script. */
export function fromFields(question: Question, fields: Fields): FromFields {
  const part = (name: string) => (fields[fieldName(question.id, name)] ?? '').trim();
  for (const aside of question.offers) if (part(aside) !== '') return given({ kind: aside });
  const whole = (fields[question.id] ?? '').trim();
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
      return whole === '' ? empty : given({ kind: 'date', date: whole });
    case 'number':
      return measured(question.unit, part, whole);
    case 'bloodPressure':
      return pressure(part);
    case 'trials':
    case 'medicines':
      return empty; // lists are kept entry by entry
  }
}

type Part = (name: string) => string;

const numberIn = (text: string): number | null => {
  const number = Number(text.replace(',', '.'));
  return text === '' ? 0 : Number.isFinite(number) && number >= 0 ? number : null;
};

const oneDecimal = (number: number) => Math.round(number * 10) / 10;

/** Both ways of measuring are on the page; the metric field counts where it is filled in. */
function measured(unit: 'months' | 'cm' | 'kg', part: Part, whole: string): FromFields {
  const [bigger, smaller, factors] = {
    months: [part('years'), part('months'), [12, 1]] as const,
    cm: [part('feet'), part('inches'), [30.48, 2.54]] as const,
    kg: [part('pounds'), '', [0.45359237, 0]] as const,
  }[unit];
  if (whole !== '') {
    const number = numberIn(whole);
    return number === null ? fault('not-a-number') : given({ kind: 'number', number });
  }
  if (bigger === '' && smaller === '') return empty;
  const [first, second] = [numberIn(bigger), numberIn(smaller)];
  if (first === null || second === null) return fault('not-a-number');
  return given({ kind: 'number', number: oneDecimal(first * factors[0] + second * factors[1]) });
}

function pressure(part: Part): FromFields {
  const [upper, lower, takenOn] = [part('systolic'), part('diastolic'), part('taken-on')];
  if (upper === '' && lower === '') return empty;
  if (upper === '' || lower === '') return fault('half-a-reading');
  const [systolicMmHg, diastolicMmHg] = [numberIn(upper), numberIn(lower)];
  if (systolicMmHg === null || diastolicMmHg === null) return fault('not-a-number');
  return given({ kind: 'bloodPressure', systolicMmHg, diastolicMmHg, takenOn: takenOn === '' ? null : takenOn });
}
