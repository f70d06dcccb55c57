import type { Actor } from '@/domain/access/permissions';
import type { AboutCase } from '@/domain/answers/inputs';
import { scoreBandOf } from '@/domain/instruments/instrument';
import { phq9 } from '@/domain/instruments/phq-9';
import type { AlertLevel } from '@/domain/safety/alert-level';
import { patientChanges } from '@/domain/screening/patient-changes';
import type { PatientViewKind } from '@/domain/screening/patient-view-kinds';
import { resultPointsOf } from '@/domain/screening/result-points';
import { MoodSum, type ResultView } from '@/domain/screening/result-view';
import { readStoredFacts } from '@/domain/screening/stored-facts';
import { ResultForPatient } from '@/domain/screening/stored-screening';
import type { RulePack } from '@/domain/screening/rule-pack';
import { AppError } from '@/domain/shared/app-error';
import { allow } from '@/server/auth/allow';
import { findOpenAlert } from '@/server/db/alerts';
import { findCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findNewestScreening, findSubmittedAt, type StoredScreening } from '@/server/db/screenings';
import { packInForce } from './pack-in-force';

/** What the patient may be shown of the newest screening. While something worries there is not a word on treatment in it. */
export function readResult({ actor, now }: { actor: Actor; now: Date }, { caseId }: AboutCase): Promise<ResultView> {
  return transaction(async (tx) => {
    const theCase = await findCase(tx, caseId);
    allow(actor, 'result.read', theCase);

    const screening = await findNewestScreening(tx, caseId);
    if (screening === null) throw new AppError('no-access');
    const alert = await findOpenAlert(tx, caseId);
    const { pack } = await packInForce(tx, now);
    const submittedAt = await findSubmittedAt(tx, caseId);
    const { suppressed, kind, ...view } = ResultForPatient.parse(screening.result).patientView;
    return {
      ...{ caseId, ...view, submittedAt: submittedAt?.toISOString() ?? null },
      kind: kindBeside(kind, alert?.level ?? null),
      // Suppressed twice, by the engine and here: a bare "not eligible" must never reach a person at risk, nor one whom
      // somebody still has to reach.
      ...(suppressed || alert !== null ? { points: [], mood: null, countedTrials: null } : explain(screening, pack)),
    };
  });
}

/** An open alert speaks first, whatever the answers said when they were submitted. */
function kindBeside(kind: PatientViewKind, alert: AlertLevel | null): PatientViewKind {
  if (alert === null || kind === 'safety' || kind === 'call-911') return kind;
  return alert === 'STAT' ? 'safety' : 'contact-today';
}

/** The points with what would change them. Facts of an engine too old to be read change nothing. */
function explain({ result, facts }: StoredScreening, pack: RulePack): Pick<ResultView, 'points' | 'mood' | 'countedTrials'> {
  const { findings, scores, trials } = ResultForPatient.parse(result);
  const read = readStoredFacts(facts);
  const changes = read === null ? [] : patientChanges(read.facts, pack);
  return {
    countedTrials:
      trials === null ? null : trials.verdicts.flatMap((verdict, place) => (verdict.class === 'adequate_failed' ? [place] : [])),
    points: resultPointsOf(findings).map(({ rules, ...point }) => ({
      ...point,
      rules: [...rules],
      changes: changes.filter((one) => one.point === point.key).map(({ change }) => change),
    })),
    mood:
      scores.phq9 === null
        ? null
        : MoodSum.parse({ total: scores.phq9, band: scoreBandOf(phq9, scores.phq9).replaceAll(' ', '-') }),
  };
}
