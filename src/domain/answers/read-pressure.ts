import { plainDigits } from '@/domain/numbers/plain-digits';
import { type NumberField, readNumber } from '@/domain/numbers/read-number';

/** A blood pressure in whole mmHg. */
export type Pressure = { systolicMmHg: number; diastolicMmHg: number };
type PressureFault =
  | 'not-a-number'
  | 'negative'
  | 'too-low'
  | 'too-high'
  | 'not-whole'
  | 'half-a-reading'
  | 'reading-upside-down'
  | 'two-values';
export type PressureRead =
  | { kind: 'empty' }
  | { kind: 'number'; value: Pressure; isPlain: boolean }
  | { kind: 'ask'; values: readonly Pressure[] }
  | { kind: 'fault'; reason: PressureFault };

/** What a living person's pressure can be, as wide as the forms take it. */
export const pressureLimits = { systolicMmHg: [50, 300], diastolicMmHg: [20, 200] } as const;

/** What somebody says yes to when asked about this reading. */
export const pressureCode = ({ systolicMmHg, diastolicMmHg }: Pressure): string => `${systolicMmHg}/${diastolicMmHg}`;

const pair = /^(\d[\d.]*) ?(?:\/|\\|-|over|sobre|con|y|and|a) ?(\d[\d.]*)(?: ?mm ?hg)?$/;
const fault = (reason: PressureFault): PressureRead => ({ kind: 'fault', reason });

/**
 * A reading out of its two fields, or out of one that holds both: "120/80", "120 over 80", "120 sobre 80". "12/8", as it is
 * said in centimeters of mercury, is asked about.
 */
export function readPressure(typedUpper: string, typedLower: string): PressureRead {
  const [upper, lower] = [plainDigits(typedUpper), plainDigits(typedLower)];
  if (upper === '' && lower === '') return { kind: 'empty' };
  const pairMatch = pair.exec(upper) ?? pair.exec(lower);
  if (pairMatch === null) return upper === '' || lower === '' ? halfOf(upper || lower) : checked(upper, lower, true);
  const [, first = '', second = ''] = pairMatch;
  const others = [upper, lower].filter((text) => text !== '' && text !== pairMatch[0]);
  if (others.some((text) => text !== (pairMatch[0] === upper ? second : first))) return fault('two-values');
  return checked(first, second, false);
}

/** One number alone: what is wrong with it matters more than that its fellow is missing. */
function halfOf(text: string): PressureRead {
  const read = readNumber(text, { measure: 'pressure', unit: 'mmHg', min: 0, max: 1_000 });
  return fault(read.kind === 'fault' ? read.reason : 'half-a-reading');
}

function checked(upper: string, lower: string, isPlain: boolean): PressureRead {
  const within = ([min, max]: readonly [number, number]): NumberField => ({ measure: 'pressure', unit: 'mmHg', min, max });
  const anything = within([0, 1_000]);
  const [loose, looser] = [readNumber(upper, anything), readNumber(lower, anything)];
  if (loose.kind === 'number' && looser.kind === 'number') {
    const [high, low] = [loose.value * 10, looser.value * 10];
    const isInCentimeters = loose.value <= 30 && looser.value < 20 && high > low && high >= 70 && low >= 30;
    if (isInCentimeters) return { kind: 'ask', values: [{ systolicMmHg: Math.round(high), diastolicMmHg: Math.round(low) }] };
  }
  const systolic = readNumber(upper, within(pressureLimits.systolicMmHg));
  const diastolic = readNumber(lower, within(pressureLimits.diastolicMmHg));
  if (systolic.kind === 'fault') return fault(systolic.reason);
  if (diastolic.kind === 'fault') return fault(diastolic.reason);
  if (systolic.kind !== 'number' || diastolic.kind !== 'number') return fault('not-a-number');
  const value = { systolicMmHg: systolic.value, diastolicMmHg: diastolic.value };
  if (!Number.isInteger(value.systolicMmHg) || !Number.isInteger(value.diastolicMmHg)) return fault('not-whole');
  if (value.systolicMmHg <= value.diastolicMmHg) return fault('reading-upside-down');
  return { kind: 'number', value, isPlain };
}
