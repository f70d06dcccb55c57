import { findPhoneNumbersInText, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { PhonePart } from '@/domain/shared/phone-part';
import { cleanText } from '@/domain/shared/clean-text';

const home = 'US';

/** Numbers as they are written here, also where area or exchange is not in use, and two in a row without a word between. */
const local = /(?<![\d+])(?:\+?1[-. ]?)?\(?\d{3}\)?[-. ]{0,2}\d{3}[-. ]?\d{4}(?!\d)/g;

/** Ways of writing that the library does not know, in one that it does. */
const known = (text: string): string =>
  cleanText(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\(\s*((?:ext|x|int|anexo)[a-zóé]*\.?\s*\d{1,7})\s*\)/gi, ' $1')
    // A comma before another number ends this one; the library would read it as a pause and an extension.
    .replace(/,\s*(?=\(?\+?\d[\d\s().-]{8,})/g, ' / ')
    .replace(/\b(?:interno|anexo)\.?\s*(?=\d)/gi, 'ext. ')
    // Written from abroad, and a Mexican mobile number as it was until 2020.
    .replace(/(?<![\d+])00(?=[1-9]\d[\d\s().-]{7,})/g, '+')
    .replace(/\+52\s*1\s*(?=(?:\d[\s.-]*){10}(?!\d))/g, '+52 ');

type Found = { from: number; to: number; number: PhoneNumber };

/**
 * What somebody wrote for a telephone number, taken apart for dialing: one link a number ("A or B", "A / B", "ext. 12",
 * "+52 …"), everything else as it stands. Nothing is left out, and a number that cannot be read is text.
 */
export function readPhones(written: string): PhonePart[] {
  const text = known(written);
  const found: Found[] = findPhoneNumbersInText(text, home).map(({ startsAt, endsAt, number }) => ({
    ...{ from: startsAt, to: endsAt },
    number,
  }));
  for (const { index, 0: piece } of text.matchAll(local)) {
    const to = index + piece.length;
    if (found.some((one) => index < one.to && to > one.from)) continue;
    const number = parsePhoneNumberFromString(piece, home);
    if (number?.isPossible()) found.push({ from: index, to, number });
  }
  found.sort((a, b) => a.from - b.from);
  let at = 0;
  const parts: PhonePart[] = [];
  const words = (upTo: number) => {
    if (upTo > at) parts.push({ shown: text.slice(at, upTo), href: null, extension: null });
  };
  for (const { from, to, number } of found.slice(0, most)) {
    words(from);
    parts.push(asLink(number));
    at = to;
  }
  words(text.length);
  return parts;
}

/** More numbers than that in one answer are no number to call. */
const most = 10;

function asLink({ number, ext }: PhoneNumber): PhonePart {
  // Read once more without its extension, which is said in the reader's language.
  const plain = parsePhoneNumberFromString(number);
  const shown = number.startsWith('+1') ? plain?.formatNational() : plain?.formatInternational();
  return { shown: shown ?? number, href: `tel:${number}${ext === undefined ? '' : `,${ext}`}`, extension: ext ?? null };
}

/** The link that dials a number of our own; null where it is none. */
export const dialLink = (number: string): string | null => readPhones(number).find(({ href }) => href !== null)?.href ?? null;
