/** A sentence as it was written, and its clauses in the plain form that phrases are looked for in. */
export type Sentence = { written: string; clauses: readonly string[] };

/**
 * Takes a text apart. A clause is lower case, without accents, with short forms written out ("don't" and "dont" become "do not"),
 * and every sign is a word of its own: "No, I'm fine" becomes "no , i am fine". Denials do not reach past a clause.
 */
export function sentencesOf(text: string): Sentence[] {
  return text
    .split(/(?<=[.!?…])\s+|[\n\r;]+/)
    .map((written) => ({ written: written.trim(), clauses: clausesOf(plain(written)) }))
    .filter(({ written }) => written !== '');
}

/** Where somebody turns to the opposite, or begins to speak of themselves anew. */
const turns =
  / (?:but|however|though|although|except|yet|still|pero|aunque|sino|salvo|sin embargo|no obstante) |(?: ,| and| y| so| porque| because) (?=(?:i|i am|i have|yo|me|ya|quiero|tengo|siento|pienso|voy) )/;

const clausesOf = (sentence: string): string[] =>
  ` ${sentence} `
    .split(turns)
    .map((clause) => clause.trim().replace(/(?: ?[^a-z0-9 ~])+$/, ''))
    .filter((clause) => clause !== '');

function plain(written: string): string {
  const folded = written
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/[^a-z0-9'\s]/g, (sign) => ` ${sign} `);
  const words = ` ${folded.split(/\s+/).join(' ')} `;
  return shortForms.reduce((text, [short, long]) => text.replaceAll(short, long), words).trim();
}

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/ (?:can'?t|cannot) /g, ' can not '],
  [/ won'?t /g, ' will not '],
  [/ (do|does|did|have|has|had|is|are|was|were|would|could|should)n'?t /g, ' $1 not '],
  [/ (?:i'm|im) /g, ' i am '],
  [/ (?:i've|ive) /g, ' i have '],
  [/ i'd /g, ' i would '],
  [/ i'll /g, ' i will '],
  [/ (?:wanna|want too) /g, ' want to '],
  [/ (?:gonna|going too) /g, ' going to '],
  [/ (?:my self|my selve?s?|myselve?s?|meself) /g, ' myself '],
  [/ (?:kil|killl|kill)myself /g, ' kill myself '],
  [/ anymore /g, ' any more '],
  [/ (they|she|he|we|you|it|that|who)'d /g, ' $1 would '],
  [/ (what|that|it|there|here)'s /g, ' $1 is '],
  [/ (?:wnat|wan|waht) /g, ' want '],
  [/ (?:wuld|wld|woud) /g, ' would '],
  [/ (cutt|think|liv|dy|kill|hurt|plann|end|feel)in'? /g, ' $1ing '],
  // As it is typed on telephones.
  [/ k(?=(?:iero|isiera|ita|itar|edar|erer|ien)[a-z]* )/g, ' qu'],
  [/ (?:q|ke|k) /g, ' que '],
  [/ e (?=(?:pensado|querido|intentado|tenido|estado|deseado) )/g, ' he '],
  [/ (?:aorcar|orcar|ahorcar)(me)? /g, ' ahorcar$1 '],
];
