import type { Condition } from './condition';
import { firstEdition } from './first-edition';
import { laterEditions } from './later-editions';

/** Every condition, in the order in which it is asked, listed and found missing. */
export const conditions = [...firstEdition, ...laterEditions] as const;

type AnyCondition = (typeof conditions)[number];
type Asked = Extract<AnyCondition, { intake: object }>;
type AskedYesNo = Exclude<Asked, { intake: { codes: readonly string[] } }>;
type Ruled = Extract<AnyCondition, { rule: object }>;

export type FirstConditionKey = (typeof firstEdition)[number]['key'];
export type LaterConditionKey = (typeof laterEditions)[number]['key'];
export type ConditionKey = AnyCondition['key'];
/** A condition that has a yes-or-no question of its own. */
export type YesNoConditionKey = AskedYesNo['key'];
/** A condition that has a rule of its own, met when the patient has it. */
export type RuledConditionKey = Ruled['key'];
export type ConditionRuleId = Ruled['rule']['id'];
export type YesNoQuestionId = AskedYesNo['intake']['id'];

/** The conditions that a question of the intake asks about. */
export const askedConditions: readonly (Asked & Condition)[] = conditions.filter((one): one is Asked => 'intake' in one);

/** Those whose question is a plain yes or no. */
export const yesNoConditions: readonly (AskedYesNo & Condition)[] = askedConditions.filter(
  (one): one is AskedYesNo & Condition => !('codes' in one.intake),
);

/** The conditions with a rule of their own. */
export const ruledConditions: readonly (Ruled & Condition)[] = conditions.filter((one): one is Ruled => 'rule' in one);
