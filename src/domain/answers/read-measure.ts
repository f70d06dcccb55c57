import { isOdd, type NumberField, type NumberRead, readNumber } from '@/domain/numbers/read-number';
import type { Measure, UnitName } from '@/domain/numbers/units';
import type { Question } from './question';

type MeasureQuestion = Extract<Question, { kind: 'number' }>;
type Part = (name: string) => string;
type UnitSystem = {
  measure: Measure;
  whole: UnitName;
  bigger: UnitName;
  smaller: UnitName | null;
  inBigger: number;
  tolerance: number;
};

/** How each kind of measure is asked for: one metric field, and one or two in the units people use here. */
const unitSystemOf: Readonly<Record<MeasureQuestion['unit'], UnitSystem>> = {
  months: { measure: 'span', whole: 'months', bigger: 'years', smaller: 'months', inBigger: 12, tolerance: 0 },
  cm: { measure: 'length', whole: 'cm', bigger: 'feet', smaller: 'inches', inBigger: 30.48, tolerance: 1.3 },
  kg: { measure: 'weight', whole: 'kg', bigger: 'pounds', smaller: null, inBigger: 0.45359237, tolerance: 0.5 },
};

export type MeasureRead =
  | Exclude<NumberRead, { kind: 'fault' }>
  | { kind: 'fault'; reason: 'not-a-number' | 'negative' | 'too-low' | 'too-high' | 'two-values' };

/**
 * A length, a weight or a span of time out of its fields, in the unit of the question. What stands in more than one field
 * and does not agree is asked about, never chosen in silence.
 */
export function readMeasure(question: MeasureQuestion, part: Part, typedWhole: string): MeasureRead {
  const { unit, min, max, askBelow, askAbove } = question;
  const units = unitSystemOf[unit];
  const limits = { measure: units.measure, min, max, askBelow, askAbove };
  const whole = readNumber(typedWhole, { ...limits, unit: units.whole });
  const local = readPair(part(units.bigger), units.smaller === null ? '' : part(units.smaller), units, limits);
  const read = whole.kind === 'empty' ? local : local.kind === 'empty' ? whole : both(whole, local, units.tolerance);
  return inSteps(read, question.whole);
}

function readPair(typedBigger: string, typedSmaller: string, units: UnitSystem, limits: Omit<NumberField, 'unit'>): MeasureRead {
  const { bigger, smaller, inBigger } = units;
  if (typedSmaller.trim() === '' || smaller === null) return readNumber(typedBigger, { ...limits, unit: bigger });
  if (typedBigger.trim() === '') return readNumber(typedSmaller, { ...limits, unit: smaller });
  const anything = { measure: limits.measure, min: 0, max: limits.max };
  const first = readNumber(typedBigger, { ...anything, unit: bigger });
  const second = readNumber(typedSmaller, { ...anything, unit: smaller });
  if (first.kind === 'fault') return first;
  if (second.kind === 'fault') return second;
  if (first.kind !== 'number' || second.kind !== 'number') return { kind: 'fault', reason: 'two-values' };
  const [parts, rest] = [first.value / inBigger, second.value];
  if (smaller === 'inches' && rest >= inBigger) return { kind: 'fault', reason: 'too-high' };
  // "5'10" beside ten inches, or one and a half years beside six months: nobody can say whether the rest counts twice.
  if (rest > 0 && Math.abs(parts - Math.round(parts)) > 0.001) return { kind: 'fault', reason: 'two-values' };
  const value = first.value + rest;
  if (value < limits.min) return { kind: 'fault', reason: 'too-low' };
  if (value > limits.max) return { kind: 'fault', reason: 'too-high' };
  if (isOdd(value, limits)) return { kind: 'ask', values: [value] };
  return { kind: 'number', value, isPlain: first.isPlain && second.isPlain };
}

/** Two ways of saying it: one number where they agree, a question where they do not. */
function both(whole: MeasureRead, local: MeasureRead, tolerance: number): MeasureRead {
  if (whole.kind === 'fault') return whole;
  if (local.kind === 'fault') return local;
  const values = [...valuesOf(whole), ...valuesOf(local)];
  const isSame = whole.kind === 'number' && local.kind === 'number' && Math.abs(whole.value - local.value) <= tolerance;
  return isSame ? whole : { kind: 'ask', values };
}

const valuesOf = (read: MeasureRead): readonly number[] =>
  read.kind === 'number' ? [read.value] : read.kind === 'ask' ? read.values : [];

/** As it is stored: whole months, tenths of the others. Weeks that make no whole month are asked about. */
function inSteps(read: MeasureRead, isWhole: boolean): MeasureRead {
  const step = (value: number) => (isWhole ? Math.round(value) : Math.round(value * 10) / 10);
  if (read.kind === 'ask') return { kind: 'ask', values: [...new Set(read.values.map(step))] };
  if (read.kind !== 'number') return read;
  const value = step(read.value);
  return isWhole && Math.abs(value - read.value) > 0.01 ? { kind: 'ask', values: [value] } : { ...read, value };
}
