/** Letters that no decomposition takes apart, as a keyboard without them writes them. */
const spelled: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n' },
};

/**
 * A name as it is compared when somebody looks for it: without case, accents, apostrophes of any kind and marks that nobody
 * sees; every other sign between letters is one space. "O’Neil-Núñez" becomes "oneil nunez".
 */
export const foldName = (name: string): string =>
  name
    .replace(/['’‘‛ʼʻʽˈ`´′＇]/g, '') // first: some of them fall apart into a space and an accent
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßæœøđðþłħıŋ]/g, (letter) => spelled[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether each word of what was typed stands somewhere in the name; nothing typed is in every name. */
export function nameHolds(name: string, typed: string): boolean {
  const folded = foldName(name);
  return foldName(typed)
    .split(' ')
    .every((word) => folded.includes(word));
}
