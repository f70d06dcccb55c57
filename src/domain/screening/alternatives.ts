import { medicineGroups } from '@/domain/medicines/medicine-groups';
import { conditionKeys } from './condition-keys';
import type { FactValue, FactPath } from './fact-labels';
import { drugUseLevels, type Facts } from './facts';
import type { BandSet, Thresholds } from './rule-pack';

/** The facts with one of them put differently. */
export type Alternative = { fact: FactPath; value: FactValue; facts: Facts };

const other = (value: boolean | null): boolean[] => [true, false].filter((v) => v !== value);

/** Every single-fact change worth asking about: each yes/no and choice, and each number at the edges its bands draw. */
export function alternativesTo(facts: Facts, { bands, bloodPressureMaxAgeDays }: Thresholds): Alternative[] {
  const set = <K extends keyof Facts>(key: K & FactPath, values: readonly Facts[K][]) =>
    values
      .filter((value) => value !== facts[key])
      .map((value) => ({ fact: key, value: value as FactValue, facts: { ...facts, [key]: value } }));
  const edges = <K extends 'ageYears' | 'bmiKgPerM2' | 'systolicMmHg' | 'diastolicMmHg'>(key: K) =>
    set(key, edgesOf(bands[key], facts[key], 1));
  return [
    ...edges('ageYears'),
    ...edges('bmiKgPerM2'),
    ...edges('systolicMmHg'),
    ...edges('diastolicMmHg'),
    ...set('bloodPressureAgeDays', [0, bloodPressureMaxAgeDays.value + 1]),
    ...set('pregnancy', ['no', 'possible', 'yes']),
    ...set('breastfeeding', [true, false]),
    ...set('drugUse', [...drugUseLevels]),
    ...set('redFlag', [true, false]),
    ...set('helpNow', [true, false]),
    ...set('driver', [true, false]),
    ...inMind(facts),
    ...byKey(facts),
    ...bySuicideAnswer(facts),
    ...byTotal(facts, bands),
  ];
}

/** Just below, at and above each edge, nearest to the value first; `step` is the smallest difference that counts. */
function edgesOf({ bands }: BandSet, value: number | null, step: number): number[] {
  const all = bands.flatMap(({ from, below }) => [from - step, from, ...(below === null ? [] : [below - step, below])]);
  const near = value ?? 0;
  return [...new Set(all)].filter((edge) => edge > 0).sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
}

function inMind(facts: Facts): Alternative[] {
  const { bipolar, psychosis } = facts;
  const yesNo = ['diagnosis', 'episode', 'impairment', 'now', 'onAntidepressant'] as const;
  const psychotic = ['diagnosis', 'perceives', 'believes', 'past', 'relative'] as const;
  return [
    ...yesNo.flatMap((key) =>
      other(bipolar[key]).map((value) => ({
        fact: `bipolar.${key}` as const,
        value,
        facts: { ...facts, bipolar: { ...bipolar, [key]: value } },
      })),
    ),
    ...psychotic.flatMap((key) =>
      other(psychosis[key]).map((value) => ({
        fact: `psychosis.${key}` as const,
        value,
        facts: { ...facts, psychosis: { ...psychosis, [key]: value } },
      })),
    ),
  ];
}

function byKey(facts: Facts): Alternative[] {
  const { conditions, medicines } = facts;
  return [
    ...conditionKeys.flatMap((key) =>
      other(conditions[key] ?? null).map((value) => ({
        fact: `conditions.${key}` as const,
        value,
        facts: { ...facts, conditions: { ...conditions, [key]: value } },
      })),
    ),
    ...medicineGroups.flatMap((key) =>
      other(medicines[key] ?? null).map((value) => ({
        fact: `medicines.${key}` as const,
        value,
        facts: { ...facts, medicines: { ...medicines, [key]: value } },
      })),
    ),
  ];
}

function bySuicideAnswer(facts: Facts): Alternative[] {
  const { suicide } = facts;
  if (suicide === null) return [];
  const questions =
    suicide.kind === 'asq' ? (['q1', 'q2', 'q3', 'q4', 'q5'] as const) : (['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q6r'] as const);
  const answers: Partial<Record<(typeof questions)[number], boolean | null>> = suicide;
  return questions.flatMap((key) =>
    other(answers[key] ?? null).map((value) => ({
      fact: `suicide.${key}` as const,
      value,
      facts: { ...facts, suicide: { ...suicide, [key]: value } },
    })),
  );
}

/** A total moved to an edge, by the answers nearest to those given; item 9 of the PHQ keeps its answer. */
function byTotal(facts: Facts, bands: Thresholds['bands']): Alternative[] {
  const alcohol = facts.sex === 'M' ? bands.auditCMale : facts.sex === 'F' ? bands.auditCFemale : bands.auditCUnknownSex;
  const rows = [
    { fact: 'score.phq9', key: 'phq9', set: bands.phq9, each: 3, movable: 8 },
    { fact: 'score.gad7', key: 'gad7', set: bands.gad7, each: 3, movable: 7 },
    { fact: 'score.auditC', key: 'auditC', set: alcohol, each: 4, movable: 3 },
  ] as const;
  return rows.flatMap(({ fact, key, set, each, movable }) => {
    const items = facts[key];
    if (items === null || items.includes(null)) return [];
    const given = items.map((item) => item ?? 0);
    const total = given.reduce((sum, item) => sum + item, 0);
    return edgesOf(set, total, 1).flatMap((target) => {
      const moved = moveTo(given, target, { each, movable });
      return moved === null || target === total ? [] : [{ fact, value: target, facts: { ...facts, [key]: moved } }];
    });
  });
}

function moveTo(items: readonly number[], target: number, { each, movable }: { each: number; movable: number }): number[] | null {
  const moved = [...items];
  let rest = target - moved.reduce((sum, item) => sum + item, 0);
  for (let place = 0; place < movable && rest !== 0; place++) {
    const item = moved[place] ?? 0;
    const next = Math.min(each, Math.max(0, item + rest));
    rest -= next - item;
    moved[place] = next;
  }
  return rest === 0 ? moved : null;
}
