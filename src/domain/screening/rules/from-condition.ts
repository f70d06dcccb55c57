import type { ConditionKey, MedicineGroup } from '../condition-keys';
import type { Judgement, Rule } from '../rule';
import { judged, unknown } from '../rule';

type Words = Pick<Rule, 'id' | 'severity' | 'question' | 'rationale' | 'source' | 'evidenceTag' | 'patientWords'>;

/** A rule that is met when the patient says yes to one condition. */
export function fromCondition({ condition, ...words }: Words & { condition: ConditionKey }): Rule {
  const said = { met: 'the patient says yes', notMet: 'the patient says no', unknown: 'not answered' };
  return { ...words, inputs: [`conditions.${condition}`], judge: ({ facts }) => judged(facts.conditions[condition], said) };
}

/** A rule that is met when the medicine list holds the group. A name nobody recognised may belong to any group. */
export function fromMedicines({ group, ...words }: Words & { group: MedicineGroup }): Rule {
  const listed = { met: 'on the medicine list', notMet: 'not on the medicine list', unknown: 'the medicine list is not known' };
  const open: Judgement = unknown('a medicine on the list was not recognised');
  return {
    ...words,
    inputs: [`medicines.${group}`, 'unrecognisedMedicines'],
    judge: ({ facts }) => {
      const present = facts.medicines[group];
      return present === false && facts.unrecognisedMedicines.length > 0 ? open : judged(present, listed);
    },
  };
}
