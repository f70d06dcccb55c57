import type { Facts } from '../facts';
import { type WordsToRead, wordsToRead } from './words-to-read';

/** Every sentence to be read in the texts of a case, in the order of the texts. */
export const dangerIn = ({ words = [] }: Facts): WordsToRead[] => words.flatMap(wordsToRead);
