import type { ItemAnswers, Item, ItemOption } from './item';
import { isAnswered, isItemAsked } from './item';

/** LOINC answers LA33-6 and LA32-8, without points: for questions that are read, not summed. */
export const yesNoOptions = [
  { code: 'yes', label: 'Yes', loinc: 'LA33-6' },
  { code: 'no', label: 'No', loinc: 'LA32-8' },
] as const satisfies readonly ItemOption[];

/** The same with points, for scales that count the yeses. */
export const yesIsOne = [
  { code: 'yes', label: 'Yes', points: 1, loinc: 'LA33-6' },
  { code: 'no', label: 'No', points: 0, loinc: 'LA32-8' },
] as const satisfies readonly ItemOption[];

/** True or false for a yes/no item that was asked and answered; null for missing, declined or not asked. Never false for those. */
export function readYesNo(instrument: { items: readonly Item[] }, itemId: string, answers: ItemAnswers): boolean | null {
  const item = instrument.items.find(({ id }) => id === itemId);
  if (!item || !isItemAsked(instrument, item, answers) || !isAnswered(item, answers[itemId])) return null;
  return answers[itemId] === 'yes';
}
