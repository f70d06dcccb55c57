/** Counted over running prose: what the formulas of readability are made of. */
type Counts = { words: number; sentences: number; syllables: number };

/**
 * School years that English prose asks for. Flesch-Kincaid grade level; Kincaid, Fishburne, Rogers and Chissom 1975,
 * "Derivation of new readability formulas for Navy enlisted personnel", Research Branch Report 8-75.
 */
export function englishGrade(prose: string): number {
  const { words, sentences, syllables } = count(prose, syllablesOfEnglish);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * School years that Spanish prose asks for. Crawford 1985, "Fórmula y gráfico para determinar la comprensibilidad de textos
 * del nivel primario en castellano", Lectura y Vida 4: made for the primary years, which is where we mean to stay.
 */
export function spanishGrade(prose: string): number {
  const { words, sentences, syllables } = count(prose, syllablesOfSpanish);
  return -0.205 * ((100 * sentences) / words) + 0.049 * ((100 * syllables) / words) - 3.407;
}

/**
 * How easily Spanish prose reads, from 0 to 100: 55 and more is what most adults manage, 65 is quite easy. Szigriszt-Pazos
 * 1993 with the INFLESZ scale for texts of health; Barrio-Cantalejo and others 2008, An Sist Sanit Navar 31:135.
 */
export function spanishEase(prose: string): number {
  const { words, sentences, syllables } = count(prose, syllablesOfSpanish);
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}

/** Words of a text; a number is one. */
export const wordsOf = (prose: string): string[] => prose.toLowerCase().match(/[\p{L}’']+|\d[\d,.:/-]*/gu) ?? [];

function count(prose: string, syllablesOf: (word: string) => number): Counts {
  const words = wordsOf(prose);
  return {
    words: words.length,
    sentences: Math.max(1, prose.match(/[.?:;]+(?=\s|$|[”"’)])/g)?.length ?? 0),
    syllables: words.reduce((sum, word) => sum + (/\d/.test(word) ? 1 : syllablesOf(word)), 0),
  };
}

/** Vowels side by side that are two syllables: be-ing, medi-a, anxi-ety, peri-od, vide-o, ide-a, situ-ation. */
const spokenApart = /(?<=[aeiouy])ing|i[au](?!n$)|iet|(?<![tscgx])io(?!n)|eo(?![u]|pl)|(?<=d)ea$|(?<!q)ua[lt]/g;

/** Groups of vowels, less the endings that are not spoken, plus the vowels that stand beside each other and are. */
export function syllablesOfEnglish(word: string): number {
  const spoken = word
    .replace(/[’']s?$/, '')
    .replace(/(?<=[^aeiouy])e$/, (_, at: number, whole: string) => (/[^aeiouy]le$/.test(whole) && at > 1 ? 'e' : ''))
    .replace(/(?<=[^aeiouytd])ed$/, 'd')
    .replace(/(?<=[^aeiouysxzcg])(?<!ch|sh)es$/, 's');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = spoken.match(spokenApart)?.length ?? 0;
  return Math.max(1, groups + apart);
}

/** Each strong or accented vowel is a syllable; a weak one leans on its neighbor, or makes one where it has none. */
export function syllablesOfSpanish(word: string): number {
  const spoken = word
    .replace(/y(?![aeiouáéíóú])/g, 'i')
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g');
  const groups = spoken.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéóíú]/g)?.length ?? 0), 0),
  );
}
