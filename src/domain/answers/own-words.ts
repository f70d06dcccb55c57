import { questionById } from './questionnaire';
import type { AnswerValue } from './value';

/** A name that happens to be a word must not raise anything. */
const unread = ['name'];

/** What somebody typed in their own words as the answer to one question; none for a choice, a number or a name. */
export function ownWordsIn(questionId: string, value: AnswerValue | undefined): string[] {
  if (value?.kind === 'trials') return value.trials.flatMap(({ name, when }) => [name, when]).filter((text) => text !== '');
  if (value?.kind === 'medicines') return value.medicines.map(({ name }) => name);
  if (value?.kind !== 'text') return [];
  const question = questionById(questionId);
  return question?.kind === 'text' && unread.includes(question.format) ? [] : [value.text];
}
