import { AnswerValue } from '@/domain/answers/value';

/** Whether a stored value says the same as this one. The database keeps the keys of an object in an order of its own. */
export function isSameValue(stored: unknown, value: AnswerValue): boolean {
  const read = AnswerValue.safeParse(stored);
  return read.success && JSON.stringify(read.data) === JSON.stringify(AnswerValue.parse(value));
}
