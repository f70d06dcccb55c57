import { z } from 'zod';
import { readTreatmentName } from '@/domain/treatments/find-agent';
import { medicineGroups } from '@/domain/medicines/medicine-groups';
import { conditionKeys } from './condition-keys';
import { drugUseLevels, longestWords, mostWords } from './facts';

const yesNo = z.boolean().nullable().optional();
const points = (max: number) => z.int().min(0).max(max).nullable();
const items = (count: number, max: number) =>
  z.array(points(max)).length(count, `must hold ${count} answers`).nullable().optional();
const flag = z
  .union([z.literal(0), z.literal(1)], 'must be 0 or 1')
  .nullable()
  .optional();
const number = (min: number, max: number) => z.number().min(min).max(max).nullable().optional();

const notListed = (what: string) => ({ error: ({ input }: { input?: unknown }) => `unknown ${what} ${JSON.stringify(input)}` });

/** Grams written as milligrams, or the other way round, are a slip of the pen. What is merely too much is judged as uncertain. */
const partOfUsualMin = 0.01;
const mostMg = 20_000;

const Trial = z
  .strictObject({
    drug: z.string().min(1).max(200),
    dose: z.number().positive().nullable().optional(),
    wk: z.number().min(0).max(3_000).nullable().optional(),
    imp: z.number().min(0).max(100).nullable().optional(),
    adherent: yesNo,
    stop: z.enum(['inefficacy', 'intolerance', 'still_taking', 'other']).nullable().optional(),
    current: z.enum(['yes', 'no', 'unsure']).nullable().optional(),
  })
  .superRefine(({ drug, dose }, context) => {
    const named = readTreatmentName(drug);
    if (named === null) context.addIssue({ code: 'custom', path: ['drug'], message: `unknown drug "${drug}"` });
    if (dose === null || dose === undefined) return;
    const least = named?.kind === 'agent' ? named.agent.usualMgPerDay * partOfUsualMin : 0;
    if (dose >= least && dose <= mostMg) return;
    context.addIssue({ code: 'custom', path: ['dose'], message: `${dose} mg a day is no dose of ${drug}` });
  });

const Cssrs = z.strictObject({ q1: yesNo, q2: yesNo, q3: yesNo, q4: yesNo, q5: yesNo, q6: yesNo, q6r: yesNo });
const Asq = z.strictObject({ q1: yesNo, q2: yesNo, q3: yesNo, q4: yesNo, q5: yesNo });

/** The facts as a case file writes them: short keys, every one of them may be absent. Anything else in it is an error. */
export const FactsFile = z
  .strictObject({
    age: z.int().min(0).max(130).nullable().optional(),
    sex: z.enum(['F', 'M', 'U']).nullable().optional(),
    preg: z.enum(['no', 'possible', 'yes', 'na']).nullable().optional(),
    breastfeeding: yesNo,
    phq: items(9, 3),
    phqDifficulty: points(3).optional(),
    gad: items(7, 3),
    cssrs: Cssrs.nullable().optional(),
    asq: Asq.nullable().optional(),
    helpNow: yesNo,
    abandoned: yesNo,
    audit: items(3, 4),
    drug: z.enum(drugUseLevels).nullable().optional(),
    ptsd: items(5, 1),
    bip: z
      .strictObject({
        dx: yesNo,
        episode: yesNo,
        sym: z.int().min(0).max(6).nullable().optional(),
        impair: yesNo,
        now: yesNo,
        onAntidepressant: yesNo,
      })
      .nullable()
      .optional(),
    psy: z.strictObject({ dx: yesNo, perceives: yesNo, believes: yesNo, past: yesNo, relative: yesNo }).nullable().optional(),
    bmi: number(5, 200),
    bp: z
      .tuple([z.number().min(40).max(350).nullable(), z.number().min(10).max(250).nullable()])
      .nullable()
      .optional(),
    bpAgeDays: number(0, 40_000),
    trials: z.array(Trial).max(60).nullable().optional(),
    months: number(0, 1_500),
    aug: flag,
    ect: flag,
    cond: z
      .array(z.enum(conditionKeys, notListed('condition')))
      .max(100)
      .nullable()
      .optional(),
    meds: z
      .array(z.enum(medicineGroups, notListed('medicine group')))
      .max(100)
      .nullable()
      .optional(),
    redflag: yesNo,
    driver: yesNo,
    words: z.array(z.string().max(longestWords)).max(mostWords).nullable().optional(),
  })
  .superRefine(({ cssrs, asq }, context) => {
    if (cssrs && asq) context.addIssue({ code: 'custom', path: ['asq'], message: 'give one of cssrs and asq, not both' });
  });
export type FactsFile = z.infer<typeof FactsFile>;
