import { z } from 'zod';
import { states } from '@/domain/answers/early-notice';
import { StoredAnswer } from '@/domain/answers/stored-answer';
import { wordingKinds } from '@/domain/answers/wording';
import { stages } from '@/domain/journey';
import { outcomes, priorities } from '@/domain/screening/outcome';
import { Finding, Screening } from '@/domain/screening/screening';
import { SameDayCalls } from '@/domain/screening/same-day-calls';
import { PhoneParts } from '@/domain/shared/phone-part';
import { AlertBrief } from '@/domain/safety/alert-brief';
import { Instant } from '@/domain/shared/text';
import { decisionKinds } from './decision';
import { answerChannels } from './information-request';
import { Colleague } from './queue-view';
import { TaskView } from './tasks';
import { returnReasons } from './waiting';

const Id = z.uuid();
const Words = z.string().max(4_000);
const OwnWords = z.string().max(2_000).nullable();

/** Who this is and how to reach them, as the patient gave it. Null: not given. */
export const CasePatientView = z.object({
  name: z.string().max(200),
  bornOn: z.iso.date().nullable(),
  ageYears: z.int().nullable(),
  sex: z.enum(['F', 'M', 'U']).nullable(),
  language: z.string().max(10),
  place: OwnWords,
  /** Null: not known. Who is not in California cannot be seen by video. */
  state: z.enum(states).nullable(),
  phone: OwnWords,
  mayText: z.boolean().nullable(),
  contactName: OwnWords,
  contactRelation: OwnWords,
  contactPhone: OwnWords,
  /** Both numbers taken apart for dialing; empty where none was given. */
  phoneParts: PhoneParts,
  contactPhoneParts: PhoneParts,
});

export const ReportedAnswer = z.object({
  questionId: z.string().max(80),
  value: StoredAnswer,
  savedAt: Instant,
  /** In which words the question was read when this answer was given. Null: the question is gone. */
  wording: z.enum(wordingKinds).nullable(),
});
export type ReportedAnswer = z.infer<typeof ReportedAnswer>;

/** A question that was answered more than once, differently, or with an answer that was set aside: first to last. */
export const ChangedAnswer = z.object({
  questionId: z.string().max(80),
  steps: z
    /** A step that was set aside came while another answer was current, or where none could be given. */
    .array(z.object({ value: StoredAnswer, savedAt: Instant, stood: z.boolean() }))
    .min(1)
    .max(50),
});
export type ChangedAnswer = z.infer<typeof ChangedAnswer>;

const FactValue = z.union([
  z.boolean(),
  z.number(),
  z.string().max(200),
  z.null(),
  z.array(z.number().nullable()).max(60).readonly(),
]);

/** What one rule found, with the answers it looked at. */
export const FindingView = Finding.extend({
  question: Words,
  because: Words,
  rationale: Words,
  source: Words,
  answers: z.array(z.object({ label: z.string().max(200), value: FactValue })).max(60),
});
export type FindingView = z.infer<typeof FindingView>;

/** One treatment trial as reported, as judged, and what is missing or spoke against it. Doses in mg a day. */
export const TrialView = z.object({
  drug: z.string().max(200),
  doseMgPerDay: z.number().nullable(),
  usualMgPerDay: z.number().nullable(),
  strictMgPerDay: z.number().nullable(),
  weeks: z.number().nullable(),
  improvementPercent: z.number().nullable(),
  class: z.enum(['not_counted', 'responded', 'inadequate', 'adequate_failed', 'uncertain']),
  because: z.array(z.string().max(400)).max(20),
});
export type TrialView = z.infer<typeof TrialView>;

/** The same treatment history under one definition of resistance. `unknown`: a clinician can still settle it. */
export const PolicyView = z.object({
  policy: z.string().max(60),
  name: z.string().max(120),
  source: z.string().max(400),
  met: z.enum(['met', 'not-met', 'unknown']),
  why: z.object({
    code: z.enum(['enough-failed', 'uncertain-could-decide', 'too-few-agents', 'too-few-classes']),
    params: z.object({
      adequate: z.int(),
      uncertain: z.int(),
      agentsNeeded: z.int(),
      classes: z.int(),
      classesNeeded: z.int(),
    }),
  }),
});
export type PolicyView = z.infer<typeof PolicyView>;

/** The figures a reviewer reads first. Null is not known. */
const Figures = z.object({
  phq9: z.int().nullable(),
  phq9Items: z.array(z.int().nullable()).length(9).nullable(),
  phqDifficulty: z.int().nullable(),
  gad7: z.int().nullable(),
  auditC: z.int().nullable(),
  pcPtsd5: z.int().nullable(),
  drugUse: z.string().max(40).nullable(),
  episodeMonths: z.number().nullable(),
  systolicMmHg: z.number().nullable(),
  diastolicMmHg: z.number().nullable(),
  bloodPressureAgeDays: z.number().nullable(),
  bmiKgPerM2: z.number().nullable(),
  ride: z.boolean().nullable(),
});

/** What a licensed questionnaire adds up to. Null while one of its answers is open: a partial sum reads as a healthy one. */
export const LicensedScore = z.object({
  id: z.string().max(60),
  name: z.string().max(60),
  score: z.object({ total: z.int(), band: z.string().max(40) }).nullable(),
});
export type LicensedScore = z.infer<typeof LicensedScore>;

/** What the rules made of the answers, kept as it was said then. */
export const ScreeningView = z.object({
  at: Instant,
  engineVersion: z.string().max(40),
  packVersion: z.string().max(120),
  outcome: z.enum(outcomes),
  priority: z.enum(priorities),
  suicideTier: z.string().max(20),
  figures: Figures,
  findings: z.array(FindingView).max(200),
  missing: z.array(z.string().max(200)).max(200),
  trials: z.array(TrialView).max(60).nullable(),
  trd: Screening.shape.trdSummary,
  /** Each definition of the pack in force, side by side. Null: the history was not given. */
  policies: z.array(PolicyView).max(10).nullable(),
  staging: z.object({ total: z.int(), band: z.enum(['mild', 'moderate', 'severe']) }).nullable(),
});
export type ScreeningView = z.infer<typeof ScreeningView>;

const DecisionView = z.object({
  id: Id,
  kind: z.enum(decisionKinds),
  reasonCode: z.string().max(60),
  reason: Words,
  toPatient: Words,
  scheduledFor: Instant.nullable(),
  at: Instant,
  by: z.string().max(200),
});
type DecisionView = z.infer<typeof DecisionView>;

/** A question to the patient, and what came back. `before` null: there was no answer. */
export const RequestView = z.object({
  id: Id,
  by: Colleague,
  askedAt: Instant,
  question: Words,
  again: z.array(z.string().max(80)).max(50),
  answeredAt: Instant.nullable(),
  answeredBy: z.enum(answerChannels).nullable(),
  words: Words,
  changes: z.array(z.object({ questionId: z.string().max(80), before: StoredAnswer.nullable(), now: StoredAnswer })).max(500),
});
export type RequestView = z.infer<typeof RequestView>;

/** A whole case for a clinician who may open it. */
export const CaseView = z.object({
  id: Id,
  readAt: Instant,
  stage: z.enum(stages),
  submittedAt: Instant.nullable(),
  /** What its clock had run before the patient was asked something and answered; 0 for all others. */
  waitedBeforeMs: z.number().min(0),
  /** By which the clock of P1 runs. */
  sameDayCalls: SameDayCalls,
  claimedBy: Colleague.nullable(),
  claimedAt: Instant.nullable(),
  patient: CasePatientView,
  answers: z.array(ReportedAnswer).max(500),
  changes: z.array(ChangedAnswer).max(500),
  screening: ScreeningView.nullable(),
  /** Of the licensed questionnaires that the case is asked. No rule reads them. */
  licensed: z.array(LicensedScore).max(10),
  decisions: z.array(DecisionView).max(50),
  /** The list of the newest decision, with what the patient did about it. */
  toDos: z.array(TaskView).max(12),
  /** The review of the newest decision that the patient asked for, in their words. */
  secondLook: z.object({ askedAt: Instant, reason: z.string().max(2_000) }).nullable(),
  /** For whom the case waits in the queue, since when, and why again; null elsewhere. */
  waiting: z
    .object({ waitsFor: z.enum(['reviewer', 'patient']), since: Instant, back: z.enum(returnReasons).nullable() })
    .nullable(),
  /** Newest first. */
  requests: z.array(RequestView).max(50),
  /** Who has opened it, newest look of each first. */
  viewers: z.array(z.object({ name: z.string().max(200), at: Instant, isYou: z.boolean() })).max(50),
  /** Its newest alert; null: never any. */
  alert: AlertBrief.nullable(),
  /** What the reader may do with it now. */
  mayClaim: z.boolean(),
  mayRelease: z.boolean(),
  mayDecide: z.boolean(),
});
export type CaseView = z.infer<typeof CaseView>;
