import { z } from 'zod';
import { ruleIds } from '@/domain/screening/rule-ids';
import type { Reason } from '@/domain/treatments/reasons';

const value = z.union([z.boolean(), z.number(), z.string(), z.null(), z.array(z.number().nullable())]);
const severity = z.enum(['X', 'R', 'C', 'I', 'S', 'D', 'T', 'N', 'M']);

/** The parts of a stored result that a reviewer is shown. It was written by an engine that may be older than this reader. */
export const StoredResult = z.object({
  engineVersion: z.string(),
  packVersion: z.string(),
  scores: z.object({
    phq9: z.int().nullable(),
    gad7: z.int().nullable(),
    auditC: z.int().nullable(),
    pcPtsd5: z.int().nullable(),
  }),
  findings: z.array(
    z.object({
      id: z.enum(ruleIds),
      severity,
      status: z.enum(['met', 'not-met', 'unknown']),
      question: z.string(),
      because: z.string(),
      answers: z.array(z.object({ fact: z.string(), value })),
      source: z.string(),
    }),
  ),
  missing: z.array(z.string()),
  trials: z
    .object({
      verdicts: z.array(
        z.object({
          class: z.enum(['not_counted', 'responded', 'inadequate', 'adequate_failed', 'uncertain']),
          because: z.array(z.custom<Reason>((reason) => typeof reason === 'object' && reason !== null && 'code' in reason)),
        }),
      ),
    })
    .nullable(),
  trdSummary: z.object({
    status: z.enum(['met', 'uncertain', 'not-met', 'unknown']),
    adequate: z.int().nullable(),
    uncertain: z.int().nullable(),
    needed: z.int(),
  }),
  msm: z.union([
    z.object({ computable: z.literal(true), total: z.int(), band: z.enum(['mild', 'moderate', 'severe']) }),
    z.object({ computable: z.literal(false) }),
  ]),
});
export type StoredResult = z.infer<typeof StoredResult>;

const maybe = z.number().nullable();

/** The facts beside it, as far as they are shown. */
export const StoredFacts = z.object({
  ageYears: z.int().nullable(),
  sex: z.enum(['F', 'M', 'U']).nullable(),
  phq9: z.array(z.int().nullable()).length(9).nullable(),
  phqDifficulty: z.int().nullable(),
  drugUse: z.string().nullable(),
  episodeMonths: maybe,
  systolicMmHg: maybe,
  diastolicMmHg: maybe,
  bloodPressureAgeDays: maybe,
  bmiKgPerM2: maybe,
  driver: z.boolean().nullable(),
  trials: z
    .array(
      z.object({
        drug: z.string(),
        doseMgPerDay: maybe,
        weeks: maybe,
        improvementPercent: maybe,
        tookMostDays: z.boolean().nullable().default(null),
        stopReason: z.enum(['inefficacy', 'intolerance', 'still_taking', 'other']).nullable().default(null),
        inCurrentEpisode: z.enum(['yes', 'no', 'unsure']).nullable().default(null),
      }),
    )
    .nullable(),
});
export type StoredFacts = z.infer<typeof StoredFacts>;
