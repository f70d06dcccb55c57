import type { Locale } from '@/domain/shared/preferences';
import english from '../../../messages/en/conditions.json' with { type: 'json' };
import spanish from '../../../messages/es/conditions.json' with { type: 'json' };
import type { RuledConditionKey, YesNoConditionKey } from './conditions';

/** What a patient is asked. An empty hint is none. */
type QuestionWords = { ask: string; hint: string };
/** The name of its finding for staff, and what a patient may read when the rule has fired: plain, without a diagnosis. */
type FindingWords = { finding: string; reason: string };

/** All words of the conditions in one language, by key. */
export type ConditionWords = Readonly<Record<YesNoConditionKey, QuestionWords> & Record<RuledConditionKey, FindingWords>>;

/** They stand with the other words of their language, where a translator finds them. */
export const conditionWords: Readonly<Record<Locale, ConditionWords>> = { en: english, es: spanish };
