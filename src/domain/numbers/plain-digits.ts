import { cleanText } from '@/domain/shared/clean-text';

/** The zeros of the scripts whose digits people type besides ours; nine more follow each. */
const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040];

const plainDigit = (digit: string): string => {
  const point = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((one) => point >= one && point < one + 10);
  return zero === undefined ? digit : String(point - zero);
};

/**
 * What was typed for a number in plain characters: digits of any script as 0 to 9, "½" as " 1/2", every dash as "-", every
 * multiplication sign as "x", primes as ' and ", small letters, single spaces.
 */
export function plainDigits(typed: string): string {
  return cleanText(typed)
    .replace(/[\u00BC-\u00BE\u2150-\u215E]/g, (sign) => ` ${sign.normalize('NFKC').replace('\u2044', '/')} `)
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/\u2044/g, '/')
    .replace(/\u066B/g, '.')
    .replace(/[\u066C\u060C]/g, ',')
    .replace(/[\u2010-\u2015\u2212\uFE63]/g, '-')
    .replace(/[\u00D7\u2715\u2716\u2A2F*]/g, 'x')
    .replace(/[\u2018\u2019\u2032\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u2033]|''/g, '"')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
