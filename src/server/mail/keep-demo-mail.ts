import { transaction } from '@/server/db/client';
import { insertDemoMail } from '@/server/db/mail';
import { readLetter } from './read-letter';

/** Stores a letter that the demo's mail server received. */
export function keepDemoMail({ now }: { now: Date }, raw: string): Promise<void> {
  return transaction((tx) => insertDemoMail(tx, readLetter(raw), now));
}
