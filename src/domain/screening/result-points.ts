import type { BodyArea } from '@/domain/conditions/condition';
import { askedConditions, ruledConditions } from '@/domain/conditions/conditions';
import type { RuleId } from './rule-ids';
import type { Status } from './rule-ids';

/** In which group of the patient's page a point stands. */
export const pointGroups = ['confirm', 'not-yet', 'fits'] as const;
export type PointGroup = (typeof pointGroups)[number];

type Point = { key: string; rules: readonly RuleId[]; questions: readonly string[] };

/** The rules of the conditions of one area, gravest first. */
function rulesOf(area: BodyArea): readonly RuleId[] {
  const gravestFirst = (['X', 'R', 'C', 'I'] as const).flatMap((severity) =>
    ruledConditions.filter((one) => one.area === area && one.rule.severity === severity),
  );
  return gravestFirst.map(({ rule }) => rule.id);
}

/** The questions about the conditions of one area, in the order of the intake. */
function questionsOf(area: BodyArea): readonly string[] {
  return [...new Set(askedConditions.filter((one) => one.area === area).map(({ intake }) => intake.id))];
}

/**
 * What the rules look at, in the portions a patient thinks in, and the questions that tell of it. Safety rules have their
 * own screens and are in none; what is only good to know (I) changes no group and is left out.
 */
const allPoints = [
  { key: 'depression', rules: ['D-01', 'D-02'], questions: [] },
  { key: 'trials', rules: ['T-02', 'T-03'], questions: ['trials.list', 'trials.finished'] },
  { key: 'age', rules: ['X-10', 'R-19', 'C-06'], questions: ['about.birth-date'] },
  { key: 'pressure', rules: ['X-06', 'R-05', 'C-01', 'C-16'], questions: ['vit.blood-pressure'] },
  { key: 'pregnancy', rules: ['X-03', 'R-01', 'R-02'], questions: ['rep.1', 'rep.3'] },
  { key: 'reaction', rules: rulesOf('reaction'), questions: questionsOf('reaction') },
  { key: 'heart', rules: rulesOf('heart'), questions: questionsOf('heart') },
  { key: 'head', rules: rulesOf('head'), questions: questionsOf('head') },
  { key: 'eyes', rules: rulesOf('eyes'), questions: questionsOf('eyes') },
  {
    key: 'breathing',
    rules: ['R-12', ...rulesOf('breathing'), 'R-25', 'C-15', 'C-07'],
    questions: [...questionsOf('breathing'), 'air.1', 'air.2', 'air.3', 'air.4', 'vit.height', 'vit.weight'],
  },
  { key: 'liver', rules: rulesOf('liver'), questions: questionsOf('liver') },
  { key: 'bladder', rules: rulesOf('bladder'), questions: questionsOf('bladder') },
  { key: 'hormones', rules: rulesOf('hormones'), questions: questionsOf('hormones') },
  { key: 'capacity', rules: rulesOf('capacity'), questions: questionsOf('capacity') },
  { key: 'high-mood', rules: ['X-05', 'R-03'], questions: ['bip.1', 'bip.2', 'bip.5', 'bip.6'] },
  {
    key: 'psychosis',
    rules: ['X-04', 'R-04', 'C-14', ...rulesOf('psychosis')],
    questions: ['psy.1', 'psy.2', 'psy.3', 'psy.4', 'psy.5', ...questionsOf('psychosis')],
  },
  { key: 'eating', rules: rulesOf('eating'), questions: questionsOf('eating') },
  { key: 'other', rules: rulesOf('other'), questions: questionsOf('other') },
  { key: 'strain', rules: ['C-04', 'C-05'], questions: [] },
  { key: 'alcohol', rules: ['R-07', 'C-02'], questions: ['auditc.1', 'auditc.2', 'auditc.3'] },
  {
    key: 'drugs',
    rules: ['X-11', 'R-08', 'C-03', ...rulesOf('drugs')],
    questions: ['drug.1', 'sub.1', 'sub.6', 'sub.3', 'sub.4', 'sub.5', ...questionsOf('drugs')],
  },
  {
    key: 'medicines',
    rules: ['R-14', 'R-15', 'R-16', 'R-17', 'C-08', 'C-09', 'C-10', 'C-11', 'C-12', 'C-13', 'C-17', 'C-20', 'C-21', 'C-24'],
    questions: ['medicines.list', 'medicines.finished'],
  },
  { key: 'ride', rules: ['N-01'], questions: ['log.1'] },
] as const satisfies readonly Point[];
export type PointKey = (typeof allPoints)[number]['key'];
export const pointKeys = allPoints.map(({ key }) => key);

/** Those that a rule can bring up. */
export const resultPoints = allPoints.filter(({ rules }) => rules.length > 0);

export type ResultPoint = {
  key: PointKey;
  group: PointGroup;
  /** The rules that put it there, gravest first. Empty where an answer is open, or where all fits. */
  rules: readonly RuleId[];
};

/** Not in place yet: what speaks against it, and what has to be settled before a first treatment. */
const notYet = /^(X-|D-01|T-03|N-)/;

/** The rules' findings in the portions and groups of the patient's page. What nobody knows is to be confirmed, never fitting. */
export function resultPointsOf(findings: readonly { id: string; status: Status }[]): ResultPoint[] {
  const statusOf = new Map(findings.map(({ id, status }) => [id, status]));
  return resultPoints.flatMap(({ key, rules }): ResultPoint[] => {
    // A result that is older than a rule says nothing of it, and nothing of a point that it made.
    const judged = rules.filter((id) => statusOf.has(id));
    if (judged.length === 0) return [];
    const met = judged.filter((id) => statusOf.get(id) === 'met');
    const group = groupOf(
      met,
      judged.some((id) => statusOf.get(id) !== 'not-met'),
    );
    return [{ key, group, rules: met }];
  });
}

function groupOf(met: readonly RuleId[], isOpen: boolean): PointGroup {
  if (met.some((id) => notYet.test(id))) return 'not-yet';
  return met.length > 0 || isOpen ? 'confirm' : 'fits';
}
