import type { SuicideTier } from '@/domain/instruments/suicide-tier';
import type { AnswerValue, FactPath } from './fact-paths';
import type { Outcome, Priority } from './outcome';
import type { PatientView } from './patient-view';
import type { RuleId, Severity } from './rule-ids';
import type { Status } from './rule';
import type { Scores } from './scores';
import type { TrialsSummary } from './trials-summary';

/** What one rule found, with the very answers it looked at. */
export type Finding = {
  id: RuleId;
  severity: Severity;
  status: Status;
  question: string;
  because: string;
  answers: readonly { fact: FactPath; value: AnswerValue }[];
  source: string;
};

/** The whole result. The same facts and pack give the same bytes; a clinician decides, this only prepares. */
export type Screening = {
  engineVersion: string;
  packVersion: string;
  /** SHA-256, hexadecimal, of the facts as `factsText` writes them. */
  inputsHash: string;
  scores: Scores;
  suicideTier: SuicideTier;
  findings: readonly Finding[];
  /** Ids of the met rules, sorted. */
  firedRules: readonly RuleId[];
  outcome: Outcome;
  priority: Priority;
  /** Required answers that are not there, as fact paths; blood pressure and weight among them. */
  missing: readonly FactPath[];
  patientView: PatientView;
} & TrialsSummary;
