import { isLoinc } from '@/domain/shared/codes';
import type { Instrument } from './instrument';

export type CodeAt = { instrument: string; where: string; code: string };

/** Every LOINC code an instrument carries: panel, total, items, answer lists and answers. */
export function clinicalCodesOf(instrument: Instrument): CodeAt[] {
  const at = (where: string, code: string | undefined): CodeAt[] =>
    code === undefined ? [] : [{ instrument: instrument.id, where, code }];
  return [
    ...at('panel', instrument.loinc?.panel),
    ...at('total', instrument.loinc?.total),
    ...instrument.items.flatMap((item) => [
      ...at(item.id, item.loinc),
      ...at(`${item.id} answers`, item.answerList),
      ...item.options.flatMap((option) => at(`${item.id} = ${option.code}`, option.loinc)),
    ]),
  ];
}

/** The codes whose check digit is wrong. An instrument with one must not be shipped. */
export const wrongCodes = (instruments: readonly Instrument[]): CodeAt[] =>
  instruments.flatMap(clinicalCodesOf).filter(({ code }) => !isLoinc(code));
