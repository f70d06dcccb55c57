import heldOut from './held-out.json';
import { wordsToRead } from './words-to-read';

/** How the phrases do on sentences that were written, and labeled, without knowledge of them. */
export type Measured = { sentences: number; toRead: number; missed: string[]; falseAlarms: string[] };

/** Measures the list on the held-out sentences, which never serve to improve it one by one. */
export function measured(): Measured {
  const found = (text: string) => wordsToRead(text).length > 0;
  const toRead = heldOut.filter(({ raise }) => raise);
  return {
    sentences: heldOut.length,
    toRead: toRead.length,
    missed: toRead.map(({ text }) => text).filter((text) => !found(text)),
    falseAlarms: heldOut.flatMap(({ text, raise }) => (!raise && found(text) ? [text] : [])),
  };
}
