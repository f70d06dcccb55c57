import { withoutWordsAround } from './around';
import { numeralPattern, readNumeral } from './numeral';
import { digitsForWords } from './number-words';
import { plainDigits } from './plain-digits';
import { factorOf, type Measure, type UnitName, unitOf, unitPattern } from './units';

/** What a field asks for. `min`, `max`, `askBelow` and `askAbove` are in the measure's first unit; a bare number is in `unit`. */
export type NumberField = {
  measure: Measure;
  unit: UnitName;
  min: number;
  max: number;
  /** Numbers below or above can be, but are asked about before they are believed. */
  askBelow?: number;
  askAbove?: number;
};

/** Why there is no number. Each has a sentence of its own beside the field. */
export type NumberFault = 'not-a-number' | 'negative' | 'too-low' | 'too-high';

/**
 * What was typed for a number comes to: the number in the measure's first unit; numbers of which one must be said yes to,
 * the likeliest first; or why there is none. `isPlain` is false where it was worked out and must be said back.
 */
export type NumberRead =
  | { kind: 'empty' }
  | { kind: 'number'; value: number; isPlain: boolean }
  | { kind: 'ask'; values: readonly number[] }
  | { kind: 'fault'; reason: NumberFault };

const fault = (reason: NumberFault): NumberRead => ({ kind: 'fault', reason });

/** Reads what somebody typed into a field for a number: any digits, both decimal conventions, units, sums and "2 x 150". */
export function readNumber(typed: string, field: NumberField): NumberRead {
  const plain = plainDigits(typed);
  if (plain === '') return { kind: 'empty' };
  const { text, times } = withoutWordsAround(digitsForWords(plain), field.measure === 'dose');
  if (/^(?:- ?|minus |menos )[\d.,]/.test(text)) return fault('negative');
  const quantities = quantitiesIn(text, field);
  if (quantities === null) return fault('not-a-number');
  const values = quantities.values.map((value) => rounded(value * times));
  const within = [...new Set(values.filter((value) => value >= field.min && value <= field.max))];
  const [first] = within;
  if (first === undefined) return outside(values, field);
  // Two readings that come to the same leave nothing to ask.
  if (quantities.mustAsk || isOdd(first, field) || new Set(values).size > 1) return { kind: 'ask', values: within };
  return { kind: 'number', value: first, isPlain: /^\d+(?:\.\d+)?$/.test(plain) };
}

/** Whether a number lies outside what is believed at once. */
export const isOdd = (value: number, { askBelow, askAbove }: Pick<NumberField, 'askBelow' | 'askAbove'>): boolean =>
  (askBelow !== undefined && value < askBelow) || (askAbove !== undefined && value > askAbove);

/** Binary fractions of what was typed in tenths: 0.1 + 0.2 is 0.3 to everybody else. */
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

function outside([first = 0]: readonly number[], { measure, unit, min, max }: NumberField): NumberRead {
  // Meters where centimeters are asked for, centimeters or inches where feet are: unmistakable, but worth a yes.
  if (measure === 'length') {
    const bare = first / factorOf(measure, unit);
    const meant = [unit === 'cm' ? bare * 100 : bare, unit === 'feet' ? bare * 2.54 : bare];
    const within = meant.map(rounded).filter((value) => value >= min && value <= max);
    if (within.length > 0) return { kind: 'ask', values: [...new Set(within)] };
  }
  return fault(first < min ? 'too-low' : 'too-high');
}

type Quantities = { values: readonly number[]; mustAsk: boolean };

function quantitiesIn(text: string, field: NumberField): Quantities | null {
  const between =
    /^(?:between|entre|from|de) (.+) (?:and|y|to|a) (.+)$/.exec(text) ?? /^(.+?) ?(?:-|to|or|a|o|hasta) ?(.+)$/.exec(text);
  if (between !== null) {
    const [, lower = '', higher = ''] = between;
    // "2-3 months": the unit stands once, for both.
    const unit = new RegExp(`${unitPattern(field.measure)}$`).exec(higher)?.[0] ?? '';
    const high = sumOf(higher, field);
    const low = /\d$/.test(lower) ? sumOf(`${lower} ${unit}`.trim(), field) : sumOf(lower, field);
    if (low !== null && high !== null) return { values: [...high.values, ...low.values], mustAsk: true };
  }
  return sumOf(text, field);
}

function sumOf(text: string, field: NumberField): Quantities | null {
  const parts = text.split(/ ?\+ ?/).map((part) => productOf(part, field));
  if (parts.some((part) => part === null)) return null;
  const found = parts.flatMap((part) => part ?? []);
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only;
  return {
    values: [found.reduce((sum, { values: [value = 0] }) => sum + value, 0)],
    mustAsk: found.some(({ mustAsk }) => mustAsk),
  };
}

/** "2 x 150 mg" and "150 x 2": one side is a plain count. */
function productOf(text: string, field: NumberField): Quantities | null {
  const [left, right, ...more] = text.split(/ ?x ?/);
  if (left === undefined || right === undefined) return oneOf(text, field);
  if (more.length > 0 || field.measure !== 'dose') return null;
  const isCount = (side: string) => /^[1-9]\d?$/.test(side);
  const [count, amount] = isCount(left) ? [left, right] : [right, left];
  const single = isCount(count) ? oneOf(amount, field) : null;
  return single === null ? null : { ...single, values: single.values.map((value) => value * Number(count)) };
}

/** A number with or without its unit, or several with theirs in a row: "5 ft 10 in", "1 m 75", "1 year 2 months". */
function oneOf(text: string, field: NumberField): Quantities | null {
  const { measure } = field;
  const pattern = new RegExp(
    `(${numeralPattern}) ?(${unitPattern(measure)})?\\.?(?![a-zñáéíóú])(?:,? (?:and |y |con )?|(?=\\d)|$)`,
    'gy',
  );
  const found = [...text.matchAll(pattern)];
  const [first] = found;
  if (first === undefined || found.map(([whole]) => whole).join('') !== text) return null;
  if (found.length === 1) return single(first[1] ?? '', first[2], field);
  let above: UnitName | null = null;
  let sum = 0;
  for (const [, numeral = '', word] of found) {
    const unit: UnitName | null = word === undefined ? below(above) : unitOf(measure, word);
    const values = readNumeral(numeral);
    if (unit === null || values?.length !== 1 || (above !== null && factorOf(measure, unit) >= factorOf(measure, above)))
      return null;
    sum += (values[0] ?? 0) * factorOf(measure, unit);
    above = unit;
  }
  return { values: [sum], mustAsk: false };
}

/** The unit that is meant after another where none stands: ten after five feet are inches. */
const below = (unit: UnitName | null): UnitName | null =>
  (({ feet: 'inches', m: 'cm', stone: 'pounds', pounds: 'ounces', years: 'months' }) as Partial<Record<UnitName, UnitName>>)[
    unit ?? 'mg'
  ] ?? null;

function single(numeral: string, word: string | undefined, { measure, unit: usual }: NumberField): Quantities | null {
  const unit = word === undefined ? usual : unitOf(measure, word);
  const values = readNumeral(numeral);
  if (unit === null || values === null) return null;
  const factor = factorOf(measure, unit);
  if (unit === 'feet') {
    const [, feet, inches] = /^(\d)[.,](\d{1,2})$/.exec(numeral) ?? [];
    if (feet !== undefined && Number(inches) <= 11)
      return {
        values: [Number(feet) * factor + Number(inches) * 2.54, ...values.map((value) => value * factor)],
        mustAsk: false,
      };
  }
  // Half of what? Of a tablet perhaps: a part without a unit is no amount of a medicine yet.
  const isPart = measure === 'dose' && word === undefined && numeral.includes('/');
  return { values: values.map((value) => value * factor), mustAsk: isPart };
}
