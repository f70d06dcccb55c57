import type { Answers } from '@/domain/answers/value';
import type { ConditionKey } from '@/domain/conditions/conditions';
import { drugUseLevels, type Facts } from './facts';

type DrugConditions = Record<
  Extract<ConditionKey, 'ket_disorder' | 'ket_nonmed' | 'ket_weekly' | 'opioid_misuse' | 'injection' | 'cannabis_daily'>,
  boolean | null
>;

/**
 * Drug use in the past year and what the follow-ups establish. Who used nothing was asked nothing more: those are a no, but
 * for a yes that was given before and stands beside it.
 */
export function drugFacts(answers: Answers): { drugUse: Facts['drugUse']; conditions: DrugConditions } {
  const drugUse = levelOf(answers, 'drug.1');
  const cannabis = levelOf(answers, 'sub.5');
  const cannabisDaily = cannabis === null ? null : cannabis === 'daily';
  const ketamine = ticked(answers, 'ketamine_pcp');
  const reported = {
    ket_disorder: ketamine === true ? isTreatedNow(answers) : ketamine,
    ket_nonmed: ketamine,
    ket_weekly: ketamine === true ? isWeekly(answers) : ketamine,
    opioid_misuse: ticked(answers, 'opioids'),
    injection: injects(answers),
  };
  const conditions = drugUse === 'never' ? onlyYes(reported) : reported;
  return { drugUse, conditions: { ...conditions, cannabis_daily: cannabisDaily } };
}

const onlyYes = <K extends string>(reported: Record<K, boolean | null>) =>
  Object.fromEntries(Object.entries(reported).map(([key, value]) => [key, value === true])) as Record<K, boolean>;

function isWeekly(answers: Answers): boolean | null {
  const level = levelOf(answers, 'sub.6');
  return level === null ? null : level === 'weekly' || level === 'daily';
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
