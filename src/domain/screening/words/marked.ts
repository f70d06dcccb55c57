import { wordsToRead } from './words-to-read';

/** A piece of a text; `toRead` where a person must read it. The pieces together are the text. */
export type MarkedPart = { text: string; toRead: boolean };

/** The text with its sentences to read marked. */
export function marked(text: string): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { sentence } of wordsToRead(text)) {
    const from = text.indexOf(sentence, at);
    if (from === -1) continue;
    if (from > at) parts.push({ text: text.slice(at, from), toRead: false });
    parts.push({ text: sentence, toRead: true });
    at = from + sentence.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), toRead: false });
  return parts;
}
