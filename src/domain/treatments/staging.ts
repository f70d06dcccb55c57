/** What the Maudsley Staging Method needs to know; null is "not known" and gives no stage. */
export type StagingFacts = {
  /** Length of the current episode. */
  episodeMonths: number | null;
  phqTotal: number | null;
  /** Distinct antidepressants of class `adequate_failed` in this episode. */
  adequateFailedCount: number | null;
  augmentation: boolean | null;
  ect: boolean | null;
  psychosisRecordedByClinician: boolean | null;
};

type StagingBand = 'mild' | 'moderate' | 'severe';
type StagingParts = { duration: number; severity: number; failedTrials: number; augmentation: number; ect: number };
export type Staging =
  | { computable: true; total: number; band: StagingBand; parts: StagingParts }
  | { computable: false; because: readonly string[] };

/** Fekadu et al., BMC Psychiatry 2018;18:100, table 3 (CC BY 4.0). Points from the first row whose `upTo` is not passed. */
const durationMonths = [
  { upTo: 12, points: 1 },
  { upTo: 24, points: 2 },
  { upTo: Infinity, points: 3 },
] as const;
const failedTrials = [
  { upTo: 2, points: 1 },
  { upTo: 4, points: 2 },
  { upTo: 6, points: 3 },
  { upTo: 10, points: 4 },
  { upTo: Infinity, points: 5 },
] as const;
/** The engine's pre-fill of the severity from the PHQ-9 total, for a clinician to confirm. */
const severityOfPhq = [
  { upTo: 4, points: 1 },
  { upTo: 9, points: 2 },
  { upTo: 19, points: 3 },
  { upTo: 27, points: 4 },
] as const;
const severeWithPsychosis = 5;
const bands = [
  { upTo: 6, points: 'mild' },
  { upTo: 10, points: 'moderate' },
  { upTo: 15, points: 'severe' },
] as const;

export const stagingCredit =
  'Maudsley Staging Method: Fekadu A, Donocik JG, Cleare AJ. BMC Psychiatry 2018;18:100. CC BY 4.0. Pre-filled from self-report; a clinician confirms it.';

/** The Maudsley stage, 3 to 15. Not computable without a failed trial or with any value missing: a stage from part of it reads as mild. */
export function maudsleyStage(facts: StagingFacts): Staging {
  const { episodeMonths, phqTotal, adequateFailedCount, augmentation, ect } = facts;
  if (episodeMonths === null || phqTotal === null || adequateFailedCount === null || augmentation === null || ect === null) {
    return { computable: false, because: whatIsMissing(facts) };
  }
  if (adequateFailedCount < 1)
    return { computable: false, because: ['no antidepressant trial in this episode is known to have failed'] };

  const parts: StagingParts = {
    duration: pointsFor(durationMonths, episodeMonths),
    // Psychosis is severe by definition, whatever the self-report says. Not recorded is not a finding: the pre-fill stands.
    severity: facts.psychosisRecordedByClinician === true ? severeWithPsychosis : pointsFor(severityOfPhq, phqTotal),
    failedTrials: pointsFor(failedTrials, adequateFailedCount),
    augmentation: augmentation ? 1 : 0,
    ect: ect ? 1 : 0,
  };
  const total = parts.duration + parts.severity + parts.failedTrials + parts.augmentation + parts.ect;
  return { computable: true, total, band: pointsFor(bands, total), parts };
}

function pointsFor<Points>(rows: readonly { upTo: number; points: Points }[], value: number): Points {
  const row = rows.find(({ upTo }) => value <= upTo);
  if (!row) throw new RangeError(`${value} is outside the table`);
  return row.points;
}

function whatIsMissing({ episodeMonths, phqTotal, adequateFailedCount, augmentation, ect }: StagingFacts): readonly string[] {
  return [
    episodeMonths === null ? 'the length of the episode is not known' : '',
    phqTotal === null ? 'the PHQ-9 has no total' : '',
    adequateFailedCount === null ? 'the treatment history is not known' : '',
    augmentation === null ? 'whether augmentation was used is not known' : '',
    ect === null ? 'whether ECT was used is not known' : '',
  ].filter((reason) => reason !== '');
}
