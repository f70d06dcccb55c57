import { z } from 'zod';
import { suicideTiers } from '@/domain/instruments/suicide-tier';
import type { TrialReason } from '@/domain/treatments/reasons';
import type { Staging } from '@/domain/treatments/staging';
import { trialClasses } from '@/domain/treatments/trial';
import type { FactPath } from './fact-labels';
import { outcomes, priorities } from './outcome';
import { patientViewKinds } from './patient-view-kinds';
import { ruleIds, severities, statuses } from './rule-ids';

// The one shape of a screening: the engine's type, what is stored, and what each view picks. It grows by keys. A key that comes
// later is optional here, a key is never taken away, and each change is a new engine version with a snapshot of its own.

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const count = z.int().nullable();
/** Checked by the rules that name them; an older engine's path has no label any more and is shown by its name. */
const Path = z.custom<FactPath>((path) => typeof path === 'string');
const Because = z.custom<TrialReason>((reason) => typeof reason === 'object' && reason !== null && 'code' in reason);
const Shown = z.union([z.boolean(), z.number(), z.string(), z.null(), list(z.number().nullable())]);

/** What one rule found, with the very answers it looked at. */
export const Finding = z.object({
  id: z.enum(ruleIds),
  severity: z.enum(severities),
  status: z.enum(statuses),
  question: z.string(),
  because: z.string(),
  answers: list(z.object({ fact: Path, value: Shown })),
  source: z.string(),
});
export type Finding = z.infer<typeof Finding>;

const Ledger = z.object({
  /** One per trial, in the order given. */
  verdicts: list(z.object({ class: z.enum(trialClasses), partial: z.boolean(), because: list(Because) })),
  adequate: z.int(),
  uncertain: z.int(),
  ingredients: list(z.object({ ingredient: z.string(), best: z.enum(trialClasses), agentClass: z.string().nullable() })),
});

const Parts = z.object({
  ...{ duration: z.number(), severity: z.number(), failedTrials: z.number(), augmentation: z.number(), ect: z.number() },
});
const Stage = z.discriminatedUnion('computable', [
  z.object({ computable: z.literal(true), total: z.int(), band: z.enum(['mild', 'moderate', 'severe']), parts: Parts }),
  z.object({ computable: z.literal(false), because: list(z.string()) }),
]) satisfies z.ZodType<Staging>;

/** The whole result. The same facts and pack give the same bytes; a clinician decides, this only prepares. */
export const Screening = z.object({
  engineVersion: z.string(),
  packVersion: z.string(),
  /** SHA-256, hexadecimal, of the facts as `factsText` writes them. */
  inputsHash: z.string(),
  scores: z.object({ phq9: count, gad7: count, auditC: count, pcPtsd5: count }),
  suicideTier: z.enum(suicideTiers),
  findings: list(Finding),
  /** Ids of the met rules, sorted. */
  firedRules: list(z.enum(ruleIds)),
  outcome: z.enum(outcomes),
  priority: z.enum(priorities),
  /** Required answers that are not there, as fact paths; blood pressure and weight among them. */
  missing: list(Path),
  /**
   * All that a patient may be shown of a screening. While `suppressed`, nothing about eligibility may be said, and `reasons`
   * is empty: a bare "not eligible" must never reach a person at risk.
   */
  patientView: z.object({
    kind: z.enum(patientViewKinds),
    suppressed: z.boolean(),
    /** Also to be said on a safety screen when an acute medical red flag is there. */
    call911: z.boolean(),
    mayBookConsult: z.boolean(),
    reasons: list(z.object({ rule: z.enum(ruleIds), words: z.string() })),
  }),
  trials: Ledger.nullable(),
  trdSummary: z.object({
    status: z.enum(['met', 'uncertain', 'not-met', 'unknown']),
    ...{ adequate: count, uncertain: count, needed: z.int() },
  }),
  msm: Stage,
});
export type Screening = z.infer<typeof Screening>;
