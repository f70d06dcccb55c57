import type { Actor } from '@/domain/access/permissions';
import type { WordsSource } from '@/domain/safety/words-source';
import { wordsToRead } from '@/domain/screening/words/words-to-read';
import type { Recorder } from '@/server/audit/record';
import { allow } from '@/server/auth/allow';
import { lockCase } from '@/server/db/cases';
import { type Tx, transaction } from '@/server/db/client';
import { findWordsFound, insertWordsFound } from '@/server/db/words-found';
import { raiseAlert } from '@/server/safety/raise-alert';
import { screenAgain } from './screen-again';

type Written = { caseId: string; source: WordsSource; text: string };

/**
 * Reads what a patient wrote, in the caller's transaction, which holds the case's lock: where it speaks of death, suicide,
 * self-harm, a plan or a farewell (S-09) the text is kept for the clinicians, and an alert says "words to read". True where it
 * did. A sentence that was found at this place before is no news.
 */
export async function watchWords(
  tx: Tx,
  { actor, now }: { actor: Recorder; now: Date },
  { caseId, source, text }: Written,
): Promise<boolean> {
  const found = wordsToRead(text);
  if (found.length === 0) return false;
  const earlier = (await findWordsFound(tx, caseId)).filter((one) => one.source === source);
  const known = new Set(earlier.flatMap((one) => wordsToRead(one.text)).map(({ sentence }) => sentence));
  if (found.every(({ sentence }) => known.has(sentence))) return false;
  await insertWordsFound(tx, { caseId, source, text, at: now });
  await raiseAlert(tx, { by: actor, now }, { caseId, level: 'P1', rules: ['S-09'], origin: 'words' });
  return true;
}

/**
 * The same before anything else is decided about what was written: a note that cannot be kept, a stale answer or a case that has
 * moved on do not take the words away. Only a stranger is turned away. Without such words it costs nothing. True where a person must read them.
 */
export async function raiseWords({ actor, now }: { actor: Actor; now: Date }, written: Written): Promise<boolean> {
  if (wordsToRead(written.text).length === 0) return false;
  await transaction(async (tx) => {
    allow(actor, 'answers.speak', await lockCase(tx, written.caseId));
    if (await watchWords(tx, { actor, now }, written)) await screenAgain(tx, { actor, now }, written.caseId);
  });
  return true;
}
