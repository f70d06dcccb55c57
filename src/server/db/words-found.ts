import type { WordsSource } from '@/domain/safety/words-source';
import type { Tx } from './client';

export type StoredWords = { source: WordsSource; text: string; at: Date };

/** Keeps a text that a person must read, as it was written. */
export async function insertWordsFound(tx: Tx, found: StoredWords & { caseId: string }): Promise<void> {
  await tx.wordsFound.create({ data: found, select: { id: true } });
}

/** All of a case, oldest first. */
export async function findWordsFound(tx: Tx, caseId: string): Promise<StoredWords[]> {
  const rows = await tx.wordsFound.findMany({
    where: { caseId },
    select: { source: true, text: true, at: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ source, ...row }) => ({ ...row, source: source as WordsSource }));
}
