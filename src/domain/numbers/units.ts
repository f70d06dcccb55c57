/** What a number measures. All readings come in the first unit of its kind: mg, cm, kg, months, mmHg. */
export type Measure = 'dose' | 'length' | 'weight' | 'span' | 'pressure';

type Unit = { name: string; factor: number; words: string };

const daysInMonth = 365.25 / 12;

/** Every unit by what it measures: how many of the first unit it is, and how people write it in English and Spanish. */
const units = {
  dose: [
    { name: 'mg', factor: 1, words: String.raw`mgs?|milligrams?|milligrammes?|miligramos?` },
    { name: 'g', factor: 1_000, words: String.raw`g|gr|grs|gms?|grams?|grammes?|gramos?` },
    { name: 'mcg', factor: 0.001, words: String.raw`mcgs?|ug|μg|µg|micrograms?|microgrammes?|microgramos?` },
  ],
  length: [
    { name: 'cm', factor: 1, words: String.raw`cms?|centimet(?:er|re)s?|cent[ií]metros?` },
    { name: 'm', factor: 100, words: String.raw`m|mts?|met(?:er|re)s?|metros?` },
    { name: 'mm', factor: 0.1, words: String.raw`mm|millimet(?:er|re)s?|mil[ií]metros?` },
    { name: 'feet', factor: 30.48, words: String.raw`'|ft|foot|feet|pies?` },
    { name: 'inches', factor: 2.54, words: String.raw`"|in|ins|inch|inches|pulgadas?|pulg` },
  ],
  weight: [
    { name: 'kg', factor: 1, words: String.raw`kgs?|kilos?|kilograms?|kilogrammes?|kilogramos?` },
    { name: 'pounds', factor: 0.45359237, words: String.raw`lbs?|pounds?|libras?` },
    { name: 'ounces', factor: 0.45359237 / 16, words: String.raw`oz|ounces?|onzas?` },
    { name: 'stone', factor: 6.35029318, words: String.raw`st|stones?` },
  ],
  span: [
    { name: 'months', factor: 1, words: String.raw`mos?|mths?|months?|mes|meses` },
    { name: 'years', factor: 12, words: String.raw`y|yrs?|years?|años?|anos?` },
    { name: 'weeks', factor: 7 / daysInMonth, words: String.raw`w|wks?|weeks?|semanas?|sems?` },
    { name: 'days', factor: 1 / daysInMonth, words: String.raw`d|days?|d[ií]as?` },
  ],
  pressure: [{ name: 'mmHg', factor: 1, words: String.raw`mm ?hg` }],
} as const satisfies Record<Measure, readonly Unit[]>;

export type UnitName = (typeof units)[Measure][number]['name'];

/** How many of the measure's first unit one of this unit is. */
export const factorOf = (measure: Measure, name: UnitName): number =>
  units[measure].find((unit: Unit) => unit.name === name)?.factor ?? 1;

/** The unit that a word names, or null where it names none of this measure. */
export const unitOf = (measure: Measure, word: string): UnitName | null =>
  units[measure].find(({ words }: Unit) => new RegExp(`^(?:${words})$`).test(word))?.name ?? null;

/** All words for the units of a measure, for other patterns to be built of. Longer ones win by what must follow them. */
export const unitPattern = (measure: Measure): string => `(?:${units[measure].map(({ words }: Unit) => words).join('|')})`;
