import { z } from 'zod';
import { InputDay } from '@/domain/shared/input-bounds';
import { Policy } from '@/domain/treatments/policies';
import { TrialThresholds } from '@/domain/treatments/thresholds';
import { drugUseLevels } from './facts';
import { AlertTiming, startingAlertTiming } from './alert-timing';
import { RatingAlerts, startingRatingAlerts } from './rating-alerts';
import { SameDayCalls, startingSameDayCalls } from './same-day-calls';

const Source = z.string().max(500);

/** A graded reading: each band holds `from` (inclusive) to `below` (exclusive; null is open), and fires its rule. */
export const BandSet = z.strictObject({
  source: Source,
  bands: z.array(z.strictObject({ rule: z.string().max(8), from: z.number(), below: z.number().nullable() })).max(8),
});
export type BandSet = z.infer<typeof BandSet>;

const Limit = z.strictObject({ value: z.number(), source: Source });

/** Every number a rule compares with. Rules hold none of their own. */
export const Thresholds = z.strictObject({
  bands: z.strictObject({
    ageYears: BandSet,
    bmiKgPerM2: BandSet,
    systolicMmHg: BandSet,
    diastolicMmHg: BandSet,
    phq9: BandSet,
    gad7: BandSet,
    pcPtsd5: BandSet,
    auditCFemale: BandSet,
    auditCMale: BandSet,
    auditCUnknownSex: BandSet,
  }),
  /** A reading older than this counts as none. */
  bloodPressureMaxAgeDays: Limit,
  /** Ticked signs from which an episode counts. */
  bipolarSignsFrom: Limit,
  /** PHQ functional item: 2 is "very difficult". */
  difficultyFrom: Limit,
  /** PHQ item 9 with a negative screen: `low` sets the low tier, `discordant` asks for a call today; `severe` does so with tier low too. */
  item9: z.strictObject({ low: z.int(), discordant: z.int(), severe: z.int(), source: Source }),
  drugUse: z.strictObject({ cautionFrom: z.enum(drugUseLevels), reviewFrom: z.enum(drugUseLevels), source: Source }),
  trials: TrialThresholds,
  trialsSource: Source,
  /** Above this daily dose, in mg of diazepam, a benzodiazepine falls in the high group. */
  benzodiazepineHighMgDiazepam: Limit,
  /** Distinct failed adequate treatments that make the depression treatment-resistant. */
  resistantFrom: Limit,
  /** When a call the same day is due, and how its alert escalates. */
  sameDayCalls: SameDayCalls.default(startingSameDayCalls),
  /** Which numbers of a clinician's rating raise an alert. */
  ratingAlerts: RatingAlerts.default(startingRatingAlerts),
  /** When an urgent alert pages whom, and when a patient is called again after it was closed. */
  alertTiming: AlertTiming.default(startingAlertTiming),
});
export type Thresholds = z.infer<typeof Thresholds>;

/** The clinic's rules as data: versioned, approved by a named person, and never in use before `effectiveFrom`. */
export const RulePack = z.strictObject({
  id: z.string().min(1).max(60),
  version: z.string().min(1).max(40),
  approvedBy: z.string().min(1).max(120),
  effectiveFrom: InputDay,
  thresholds: Thresholds,
  /** Other definitions of treatment resistance the clinic wants to see beside its own. */
  policies: z.array(Policy).max(10),
});
export type RulePack = z.infer<typeof RulePack>;
export type BandedReading = keyof Thresholds['bands'];
