import { commonSpanishNames } from '@/domain/medicines/common-spanish-names';
import { latinAmericanNames, latinAmericanSource } from '@/domain/medicines/latin-american-names';
import { furtherBrands } from '@/domain/treatments/further-brands';
import { twoMeanings } from '@/domain/treatments/two-meanings';
import { heading, table } from './table';

/** By which further names a medicine is recognized, and which of them a pharmacist still has to confirm. */
export function namesPage(): string {
  const list = (names: readonly string[]) => names.join(', ');
  return `${heading('Names of medicines', 'A pharmacist reads them: a wrong name counts a trial, or screens a medicine, that was none.')}
## Spanish and Latin American names

Source: ${latinAmericanSource}. To confirm: formed by rule, or found in one list alone.

${table(
  ['Medicine', 'In Spanish', 'Brands', 'To confirm'],
  Object.entries(latinAmericanNames).map(([name, { generics, brands, toConfirm }]) => [
    name,
    list(generics),
    list(brands),
    list(toConfirm),
  ]),
)}

## Further brand names of antidepressants

From general knowledge, all of them to be confirmed.

${table(
  ['Medicine', 'Brands'],
  Object.entries(furtherBrands).map(([name, brands]) => [name, list(brands)]),
)}

## Further Spanish names

Regular forms, all of them to be confirmed.

${table(
  ['Medicine', 'In Spanish'],
  Object.entries(commonSpanishNames).map(([name, names]) => [name, list(names)]),
)}

## Brand names that mean two medicines

Never matched; a clinician asks.

${table(
  ['Brand', 'Means'],
  Object.entries(twoMeanings).map(([brand, both]) => [brand, both.join(' or ')]),
)}
`;
}
