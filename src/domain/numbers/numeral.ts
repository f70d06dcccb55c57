/**
 * The numbers that a numeral may stand for, the likeliest first, or null where it is none. Both conventions are read: "1,5"
 * and "1.5" are one and a half, "1,200.50" and "1.200,50" the same number. One separator before exactly three digits can be
 * either: "1,200" and "1.000" give two numbers, and somebody must be asked.
 */
export function readNumeral(numeral: string): readonly number[] | null {
  const fraction = /^(?:(\d{1,6}) )?(\d{1,2})\/([2-8])$/.exec(numeral);
  if (fraction !== null) {
    const [whole, upper, lower] = [Number(fraction[1] ?? 0), Number(fraction[2]), Number(fraction[3])];
    return upper < lower ? [whole + upper / lower] : null;
  }
  if (/^\d+$/.test(numeral)) return [Number(numeral)];
  if (/^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/.test(numeral)) return [Number(numeral.replace(/[ ']/g, '').replace(',', '.'))];
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(numeral)) return [Number(numeral.replaceAll(',', ''))];
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(numeral)) return [Number(numeral.replaceAll('.', '').replace(',', '.'))];
  if (/^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:\.\d{3}){2,}$/.test(numeral)) return [Number(numeral.replace(/[.,]/g, ''))];
  const [, whole = '', decimals = ''] = /^(\d*)[.,](\d*)$/.exec(numeral) ?? [];
  if (whole === '' && decimals === '') return null;
  const asDecimal = Number(`${whole || '0'}.${decimals || '0'}`);
  const mayBeGroups = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return mayBeGroups ? [Number(whole + decimals), asDecimal] : [asDecimal];
}

/** A numeral as it stands within a longer text, for other patterns to be built of. */
export const numeralPattern = String.raw`(?:\d+ \d{1,2}\/[2-8](?!\d)|\d{1,2}\/[2-8](?!\d)|\d{1,3}(?:[ ']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*[.,]?|[.,]\d+)`;
