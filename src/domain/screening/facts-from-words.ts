import { ownWordsIn } from '@/domain/answers/own-words';
import { allQuestions } from '@/domain/answers/questionnaire';
import type { Answers } from '@/domain/answers/value';
import type { Facts } from './facts';
import { wordsToRead } from './words/words-to-read';

/**
 * The texts of the current answers, in the order of the questionnaire: what was asked for in sentences, and of the short ones
 * (an address, the name of a medicine) those in which a person must read something. Nothing written leaves the facts without the
 * key, as they were before texts were read.
 */
export function wordsFacts(answers: Answers): Pick<Facts, 'words'> {
  const words = allQuestions.flatMap((question) => {
    const texts = ownWordsIn(question.id, answers[question.id]);
    return question.kind === 'text' && question.format === 'lines' ? texts : texts.filter((text) => wordsToRead(text).length > 0);
  });
  return words.length === 0 ? {} : { words };
}
