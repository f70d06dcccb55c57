import { z } from 'zod';

/**
 * Which dose a trial must reach. `usual-and-strict`: under the usual minimum is inadequate, from the strict one on is
 * adequate, between them a clinician decides. `usual` and `strict` know one dose only, with nothing in between.
 */
const DoseBasis = z.enum(['usual-and-strict', 'usual', 'strict']);
type DoseBasis = z.infer<typeof DoseBasis>;

/** What makes one treatment trial adequate. Part of the clinic's rule pack: versioned, approved, never constants in code. */
export const TrialThresholds = z.strictObject({
  adequateWeeks: z.number().positive().max(52),
  uncertainWeeks: z.number().nonnegative().max(52),
  intoleranceWeeks: z.number().nonnegative().max(52),
  responsePercent: z.number().min(1).max(100),
  partialPercent: z.number().min(0).max(100),
  doseBasis: DoseBasis,
  // A pack that was signed before these two were asked about counts with the values that the clinic starts from.
  /** Above so many times the label's highest daily dose a trial is uncertain. */
  maximumDoseTimes: z.number().min(1).max(10).default(1.5),
  /** A trial may be reported so many weeks longer than its episode, for nobody counts exactly; beyond them it is uncertain. */
  beyondEpisodeWeeks: z.number().nonnegative().max(52).default(2),
});
export type TrialThresholds = z.infer<typeof TrialThresholds>;

/**
 * The values the clinic starts from, for the first rule pack. ATHF asks for 4 weeks, MGH for 6; response is 50 % and partial
 * response 25 % (Sforzini 2022). A medical director signs them before use.
 */
export const startingTrialThresholds: TrialThresholds = {
  adequateWeeks: 6,
  uncertainWeeks: 4,
  intoleranceWeeks: 6,
  responsePercent: 50,
  partialPercent: 25,
  doseBasis: 'usual-and-strict',
  maximumDoseTimes: 1.5,
  beyondEpisodeWeeks: 2,
};
