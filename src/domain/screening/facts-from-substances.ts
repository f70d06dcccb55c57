import type { Answers } from '@/domain/answers/value';
import type { ConditionKey } from './condition-keys';
import { drugUseLevels, type Facts } from './facts';

type DrugConditions = Record<
  Extract<ConditionKey, 'ket_disorder' | 'ket_nonmed' | 'opioid_misuse' | 'injection' | 'cannabis_daily'>,
  boolean | null
>;

/** Drug use in the past year and what the follow-ups establish. Who used nothing was asked nothing more: those are a no. */
export function drugFacts(answers: Answers): { drugUse: Facts['drugUse']; conditions: DrugConditions } {
  const drugUse = levelOf(answers, 'drug.1');
  const cannabis = levelOf(answers, 'sub.5');
  const cannabisDaily = cannabis === null ? null : cannabis === 'daily';
  if (drugUse === 'never') {
    const none = { ket_disorder: false, ket_nonmed: false, opioid_misuse: false, injection: false };
    return { drugUse, conditions: { ...none, cannabis_daily: cannabisDaily } };
  }
  const ketamine = ticked(answers, 'ketamine_pcp');
  return {
    drugUse,
    conditions: {
      ket_disorder: ketamine === true ? isTreatedNow(answers) : ketamine,
      ket_nonmed: ketamine,
      opioid_misuse: ticked(answers, 'opioids'),
      injection: injects(answers),
      cannabis_daily: cannabisDaily,
    },
  };
}

function levelOf(answers: Answers, id: string): Facts['drugUse'] {
  const value = answers[id];
  return value?.kind === 'choice' ? (drugUseLevels.find((level) => level === value.code) ?? null) : null;
}

function ticked(answers: Answers, code: string): boolean | null {
  const value = answers['sub.1'];
  return value?.kind === 'choices' ? value.codes.includes(code) : null;
}

function isTreatedNow(answers: Answers): boolean | null {
  const value = answers['sub.3'];
  return value?.kind === 'choice' ? value.code === 'now' : null;
}

function injects(answers: Answers): boolean | null {
  const value = answers['sub.4'];
  return value?.kind === 'choice' ? value.code === 'yes' : null;
}
