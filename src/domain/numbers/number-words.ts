/** Number words of English and Spanish below twenty, and the Spanish ones of one word up to twenty-nine. */
const small = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
);
for (const one of ['un', 'una']) small.set(one, 1);
const tens = new Map(
  [
    'twenty thirty forty fifty sixty seventy eighty ninety',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  ].flatMap((line) => line.split(' ').map((word, at) => [folded(word), (at + 2) * 10] as const)),
);
const hundreds = new Map(
  'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
    .split(' ')
    .map((word, at) => [word, (at + 1) * 100] as const),
);
hundreds.set('cien', 100);

function words(...lines: readonly string[]): Map<string, number> {
  return new Map(lines.flatMap((line) => line.split(' ').map((word, at) => [folded(word), at] as const)));
}
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Halves and single ones of a span of time: "half a year", "a year and a half", "año y medio". */
const spans: readonly (readonly [RegExp, string])[] = [
  [/^half an? (?=year|month|week|day)|^medio (?=año|mes|ano|dia)|^media (?=semana)/, '1/2 '],
  [/^(?:an?|one|un|una)? ?(year|month|week|año|mes|semana) (?:and a half|y medi[oa])$/, '1 1/2 $1'],
  [/^(?:an?|un|una) (?=year|month|week|day|año|mes|semana|d[ií]a)/, '1 '],
];

/**
 * Puts digits in the place of numbers that are written out, up to 9,999: "one hundred fifty mg" and "ciento cincuenta mg" are
 * "150 mg". Takes small letters; what is no number word stays as it stands.
 */
export function digitsForWords(plain: string): string {
  for (const [pattern, digits] of spans) if (pattern.test(plain)) return digitsForWords(plain.replace(pattern, digits));
  const tokens = plain.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ').split(' ');
  const written: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runAt(tokens, at);
    if (run === null) written.push(tokens[at++] ?? '');
    else {
      written.push(String(run.value));
      at = run.end;
    }
  }
  return written.some((word, at) => word !== tokens[at]) ? written.join(' ') : plain;
}

type Run = { value: number; end: number };

/** The longest number that begins with this word, or null. */
function runAt(tokens: readonly string[], from: number): Run | null {
  let [total, part, end] = [0, 0, from];
  let last: 'none' | 'small' | 'tens' | 'hundred' = 'none';
  for (let at = from; at < tokens.length; at++) {
    const word = folded(tokens[at] ?? '');
    const next = folded(tokens[at + 1] ?? '');
    if ((word === 'and' || word === 'y') && last !== 'none' && last !== 'small' && (small.has(next) || tens.has(next))) continue;
    if (word === 'a' && (next === 'hundred' || next === 'thousand') && last === 'none') {
      [part, last] = [1, 'small'];
    } else if (word === 'hundred' && last === 'small' && part < 20) {
      [part, last] = [part * 100, 'hundred'];
    } else if ((word === 'thousand' || word === 'mil') && total === 0 && (last !== 'none' || word === 'mil')) {
      [total, part, last] = [(last === 'none' ? 1 : part) * 1_000, 0, 'hundred'];
    } else if (hundreds.has(word) && part === 0) {
      [part, last] = [hundreds.get(word) ?? 0, 'hundred'];
    } else if (tens.has(word) && last !== 'tens' && last !== 'small') {
      [part, last] = [part + (tens.get(word) ?? 0), 'tens'];
    } else if (small.has(word) && last !== 'small' && !(last === 'tens' && (small.get(word) ?? 0) > 9)) {
      [part, last] = [part + (small.get(word) ?? 0), 'small'];
    } else break;
    end = at + 1;
  }
  return last === 'none' ? null : { value: total + part, end };
}
