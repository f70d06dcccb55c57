import { type NumberField, type NumberRead, readNumber } from '@/domain/numbers/read-number';

/** Daily amounts as the list of past treatments keeps them, in mg. */
export const trialDose: NumberField = { measure: 'dose', unit: 'mg', min: 0.1, max: 10_000 };

/** Daily amounts of what is taken now, in mg: some vitamins are taken in micrograms. */
export const medicineDose: NumberField = { measure: 'dose', unit: 'mg', min: 0.001, max: 100_000 };

/**
 * What was typed for a daily amount, in mg. `saidYesTo` is the reading that somebody was asked about and agreed to; an amount
 * above `askAboveMg` is asked about as well.
 */
export function readDose(
  typed: string,
  limits: NumberField,
  saidYesTo: string | null = null,
  askAboveMg = Number.POSITIVE_INFINITY,
): NumberRead {
  const read = asked(readNumber(typed, limits), askAboveMg);
  if (read.kind !== 'ask') return read;
  const value = read.values.find((one) => String(one) === saidYesTo);
  return value === undefined ? read : { kind: 'number', value, isPlain: false };
}

const asked = (read: NumberRead, askAboveMg: number): NumberRead =>
  read.kind === 'number' && read.value > askAboveMg ? { kind: 'ask', values: [read.value] } : read;
