import { isDenied } from './denied';
import { isOfOthers, withoutNotMeant } from './not-meant';
import { phrases } from './phrases';
import { sentencesOf } from './plain-clause';

/** A sentence that a person must read, as it was written, and the phrases that were found in it. */
export type WordsToRead = { sentence: string; phrases: readonly string[] };

/**
 * The sentences of a text in the patient's own words, English or Spanish, that speak of the writer's own wish to die, suicide,
 * self-harm, a plan or means, or a farewell (S-09). Not for denial, figures of speech, others' history, or the name of a help line.
 * It looks for phrases; it does not understand. What it misses and where it calls in vain is measured: docs/clinical/words.md.
 * Source: the practice's specification of the screening facts, second edition (`words`).
 */
export function wordsToRead(text: string): WordsToRead[] {
  const found = readLines(text);
  const wrapped = text.replaceAll(softBreak, softMark);
  if (wrapped === text) return found;
  // A break in the middle of a sentence hides nothing; what was found line by line stays as it is.
  const across = readLines(wrapped)
    .map((one) => ({ ...one, sentence: one.sentence.replaceAll(softMark, '\n') }))
    .filter(({ sentence }) => !found.some((one) => sentence.includes(one.sentence)));
  return [...found, ...across].toSorted((a, b) => text.indexOf(a.sentence) - text.indexOf(b.sentence));
}

/** A line that goes on in the next one, in small letters; its mark is white space as well, and ends no sentence. */
const softBreak = /(?<=[\p{L}\d,][ \t]*)\n(?=[ \t]*\p{Ll})/gu;
const softMark = '\u2028';

function readLines(text: string): WordsToRead[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap(({ written, clauses }, at) => {
    if (written.endsWith('?') && answersNo(sentences[at + 1]?.clauses[0])) return [];
    const isTakenBack = clauses.some((clause) => takesBack.test(clause));
    const found = [...new Set(clauses.flatMap((clause) => phrasesIn(clause, isTakenBack)))];
    return found.length === 0 ? [] : [{ sentence: written, phrases: found }];
  });
}

/** "Suicidal thoughts? No." */
const answersNo = (clause: string | undefined) =>
  clause !== undefined && /^(?:no|nope|never|none|not at all|nunca|jamas|ningun[oa]?)\b/.test(clause);

/** "I said that I was not suicidal, but that was not true." */
const takesBack =
  /(?:was|is|were|am) not (?:true|the truth|honest|being honest)|(?<![a-z])(?:i lied|lying|menti|mentira|no (?:era|es|fue) (?:verdad|cierto))(?![a-z])/;

/** `isTakenBack`: the sentence says that its denial was not true. */
function phrasesIn(clause: string, isTakenBack: boolean): string[] {
  const meant = withoutNotMeant(clause);
  const denied: [number, number][] = [];
  const found: string[] = [];
  const matches = phrases
    .flatMap(({ id, whose, pattern }) =>
      [...meant.matchAll(pattern)].map((match) => ({ id, whose, from: match.index, to: match.index + match[0].length })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  for (const { id, whose, from, to } of matches) {
    if (denied.some(([start, end]) => from >= start && to <= end)) continue;
    if (!isTakenBack && isDenied(meant, from, to, denied)) denied.push([from, to]);
    else if (whose === 'own' || !isOfOthers(meant, from, to)) found.push(id);
  }
  return found;
}
