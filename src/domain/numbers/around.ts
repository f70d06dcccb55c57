const about =
  /^(?:about|approx\.?|approximately|around|roughly|maybe|probably|circa|ca\.|aprox\.?|aproximadamente|unos|unas|como|casi|quizás?|alrededor de|cerca de|más o menos|mas o menos|i think|creo que|[~≈])\s*/;
const orSo = /[\s,]*(?:or so|approx\.?|approximately|aprox\.?|aproximadamente|más o menos|mas o menos|i think|\?)$/;

const aDay =
  /\s*(?:\/ ?(?:day|d|día|dia)|(?:in |per |a |each |every |once a |once per |one time a )day|once daily|daily|q\.?d\.?|(?:every|each|in the) (?:morning|evening|night)|at (?:night|bedtime)|(?:por|en|cada) (?:la )?(?:mañana|manana|noche)|antes de dormir|(?:al|por|cada|en un|una vez al|1 vez al) d[ií]a|diari[oa]s?|total)$/;

const often: readonly [RegExp, number][] = [
  [/\s*(?:twice|two times|2 times|2 ?x) ?(?:\/|a |per |each )?(?:day|daily)$/, 2],
  [/\s*(?:(?:dos|2) veces|2 ?x) (?:al|por) d[ií]a$/, 2],
  [/\s*(?:b\.?i\.?d\.?|every 12 ?h(?:ou)?rs?|cada 12 ?h(?:oras)?)$/, 2],
  [/\s*(?:three times|3 times|3 ?x) ?(?:\/|a |per |each )?(?:day|daily)$/, 3],
  [/\s*(?:(?:tres|3) veces|3 ?x) (?:al|por) d[ií]a$/, 3],
  [/\s*(?:t\.?i\.?d\.?|every 8 ?h(?:ou)?rs?|cada 8 ?h(?:oras)?)$/, 3],
];

/** The form of a medicine beside its amount changes no amount: "300 XL". */
const form = /^(?:xl|xr|er|sr|cr|dr|ir)\s+(?=\d)|(?<=[\da-z])\s+(?:xl|xr|er|sr|cr|dr|ir)$/;

/** "2 tablets of 150 mg". */
const pieces =
  /^([1-9]\d?) (?:tabs?|tablets?|pills?|caps?|capsules?|pastillas?|tabletas?|comprimidos?|c[aá]psulas?)(?: (?:of|de|x))? (\d.*)$/;

/** A text for a number without the words around it, and how many times a day it is meant. */
export type Bare = { text: string; times: number };

/** Takes "about", "or so", "a day" and "twice a day" off, in English and Spanish. */
export function withoutWordsAround(plain: string, isDose: boolean): Bare {
  let text = plain
    .replace(about, '')
    .replace(orSo, '')
    .replace(/[.,;:]$/, '')
    .trim();
  if (!isDose) return { text, times: 1 };
  for (const [words, times] of often) if (words.test(text)) return { text: text.replace(words, '').trim(), times };
  text = text.replace(aDay, '').replace(form, '').trim();
  const [, count, amount] = pieces.exec(text) ?? [];
  return { text: count === undefined ? text : `${count} x ${amount}`, times: 1 };
}
