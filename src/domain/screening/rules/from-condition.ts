import type { ConditionKey } from '@/domain/conditions/conditions';
import type { MedicineGroup } from '@/domain/medicines/medicine-groups';
import type { Rule } from '../rule';
import { type Judgement, judgedAs, met, notMet, unknown } from '../rule';

type Words = Pick<Rule, 'id' | 'severity' | 'question' | 'rationale' | 'source' | 'evidenceTag' | 'patientWords'>;

/** Facts that were stored before a question came have no answer to it, and nobody left one open. */
const notYetAsked = unknown('not asked when these answers were given');
const answerReasons = {
  met: met('the patient says yes'),
  notMet: notMet('the patient says no'),
  unknown: unknown('not answered'),
};
const listed = {
  met: met('on the medicine list'),
  notMet: notMet('not on the medicine list'),
  unknown: unknown('the medicine list is not known'),
};
const notRecognized = unknown('a medicine on the list was not recognized');

/** A rule that is met when the patient says yes to one condition. */
export function fromCondition({ condition, ...words }: Words & { condition: ConditionKey }): Rule {
  return { ...words, inputs: [`conditions.${condition}`], judge: ({ facts }) => judgeAnswer(facts.conditions[condition]) };
}

function judgeAnswer(answer: boolean | null | undefined): Judgement {
  return answer === undefined ? notYetAsked : judgedAs(answer, answerReasons);
}

/** A rule that is met when the medicine list holds the group. A name nobody recognized may belong to any group. */
export function fromMedicines({ group, ...words }: Words & { group: MedicineGroup }): Rule {
  return {
    ...words,
    inputs: [`medicines.${group}`, 'unrecognisedMedicines'],
    judge: ({ facts }) => {
      const present = facts.medicines[group];
      if (present === undefined) return notYetAsked;
      return present === false && facts.unrecognisedMedicines.length > 0 ? notRecognized : judgedAs(present, listed);
    },
  };
}
