import { commonSpanishNames } from './common-spanish-names';
import { latinAmericanNames } from './latin-american-names';

/** One medicine a person may pick from the list. */
export type Medicine = {
  /** Generic name, lower case. */
  name: string;
  brands: readonly string[];
  alsoCalled: readonly string[];
  /** RxNorm ingredient; null for combinations and where no code is known. */
  rxcui: string | null;
  /** True only when name and code were found together in a published list. An unverified code is never used for matching. */
  rxcuiVerified: boolean;
  /** The medicines of a combination, by name. */
  contains: readonly string[];
};

type Extra = { brands?: readonly string[]; alsoCalled?: readonly string[] };

const medicine = (
  name: string,
  rxcui: string | null,
  rxcuiVerified: boolean,
  extra: Extra,
  contains: readonly string[] = [],
): Medicine => {
  const local = latinAmericanNames[name];
  const alsoCalled = [...(extra.alsoCalled ?? []), ...(local?.generics ?? []), ...(commonSpanishNames[name] ?? [])];
  return {
    name,
    brands: [...new Set([...(extra.brands ?? []), ...(local?.brands ?? [])])],
    alsoCalled: [...new Set(alsoCalled)].filter((each) => each !== name),
    rxcui,
    rxcuiVerified,
    contains,
  };
};

/** A medicine whose code was found beside its name in a published list. */
export const verified = (name: string, rxcui: string, ...brands: string[]) => medicine(name, rxcui, true, { brands });

/** A medicine whose code still has to be checked against RxNorm. */
export const unverified = (name: string, rxcui: string, ...brands: string[]) => medicine(name, rxcui, false, { brands });

/** A medicine without a code: better none than a wrong one. */
export const uncoded = (name: string, ...brands: string[]) => medicine(name, null, false, { brands });

/** A product of several medicines; its groups are those of its parts. */
export const combination = (contains: readonly string[], ...brands: string[]) =>
  medicine(contains.join('-'), null, false, { brands, alsoCalled: [contains.toReversed().join('-')] }, contains);

/** The same medicine with further names it goes by. */
export const called = (one: Medicine, ...alsoCalled: string[]): Medicine => ({
  ...one,
  alsoCalled: [...one.alsoCalled, ...alsoCalled],
});
