import { latinAmericanNames } from '@/domain/medicines/latin-american-names';
import { furtherBrands } from './further-brands';
import { labelMaximumMgPerDay } from './label-maximum';

/** One antidepressant and the lowest daily doses that make a trial of it count. */
export type Agent = {
  /** Generic name, lower case. */
  id: string;
  brands: readonly string[];
  /** Other generic names for the same thing. */
  alsoCalled: readonly string[];
  class: string;
  /** Bottom of the usual therapeutic range. */
  usualMgPerDay: number;
  /** The stricter level of the staging tools. */
  strictMgPerDay: number;
  /** The highest daily dose of the label. */
  labelMaximumMgPerDay: number;
  /** `mg/24 h` for a patch; `mg of x` where one part of a combination is what is counted. */
  doseUnit: string;
  /** RxNorm ingredients; empty where none is known with certainty. */
  rxcui: readonly string[];
  rxcuiVerified: boolean;
  /** The drug whose trial this is a trial of. Two agents with the same ingredient count once. */
  ingredient: string;
  /** At or below this dose it is given for sleep and is not an antidepressant trial. */
  notCountedUpToMgPerDay?: number;
  /** Under this dose it is given for sleep and is not an antidepressant trial. */
  notCountedBelowMgPerDay?: number;
  /** An antidepressant in this form alone: under a name that does not say so, no dose of it can be judged. */
  countsOnlyAs?: 'patch';
  /** The label's ceiling for older people: for them it is the full dose, and above it the dose is flagged, not refused. */
  ageMaximum?: { olderThanYears: number; mgPerDay: number };
  note?: string;
  source: string;
};

const doseTables = 'US labels, CANMAT, UpToDate and McMaster dose tables; strict level after ATHF and MGH staging';

type Row = Pick<Agent, 'id' | 'class' | 'usualMgPerDay' | 'strictMgPerDay' | 'rxcui'> & Partial<Agent>;

/** A row of the table, with the names it goes by elsewhere and the highest dose of its label. */
export function agent({ brands = [], alsoCalled = [], ...row }: Row): Agent {
  const local = latinAmericanNames[row.id];
  return {
    labelMaximumMgPerDay: labelMaximumMgPerDay[row.id] ?? row.strictMgPerDay,
    doseUnit: 'mg',
    rxcuiVerified: true,
    ingredient: row.id,
    source: doseTables,
    ...row,
    brands: [...new Set([...brands, ...(local?.brands ?? []), ...(furtherBrands[row.id] ?? [])])],
    alsoCalled: [...new Set([...alsoCalled, ...(local?.generics ?? [])])].filter((name) => name !== row.id),
  };
}
