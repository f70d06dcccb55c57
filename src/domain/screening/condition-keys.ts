import { type ConditionKey, conditions, type FirstConditionKey, type LaterConditionKey } from '@/domain/conditions/conditions';
import { firstEdition } from '@/domain/conditions/first-edition';
import { editions, laterEditions } from '@/domain/conditions/later-editions';

/** The keys under which facts and case files hold the conditions that were asked from the start. */
export const firstConditionKeys: readonly FirstConditionKey[] = firstEdition.map(({ key }) => key);

/** Those that came later. Facts that were stored before do not have them: nobody asked. */
export const laterConditionKeys: readonly LaterConditionKey[] = laterEditions.map(({ key }) => key);

/** The later ones by the edition that brought them, oldest first. */
export const conditionKeysByEdition = editions.map(({ edition }) => ({
  edition,
  keys: laterEditions.filter(({ since }) => since === edition).map(({ key }) => key),
}));

export const conditionKeys: readonly ConditionKey[] = conditions.map(({ key }) => key);
