import { z } from 'zod';
import type { Actor } from '@/domain/access/permissions';
import type { AboutCase } from '@/domain/answers/inputs';
import { patientViewKinds } from '@/domain/screening/patient-view';
import type { ResultView } from '@/domain/screening/result-view';
import { AppError } from '@/domain/shared/app-error';
import { allow } from '@/server/auth/allow';
import { findCase } from '@/server/db/cases';
import { transaction } from '@/server/db/client';
import { findNewestScreening, findSubmittedAt } from '@/server/db/screenings';

/** The only part of a stored result that a patient may see. */
const ForPatient = z.object({
  patientView: z.object({
    kind: z.enum(patientViewKinds),
    suppressed: z.boolean(),
    call911: z.boolean(),
    mayBookConsult: z.boolean(),
    reasons: z.array(z.object({ rule: z.string(), words: z.string() })),
  }),
});

/** What the patient may be told of the newest screening. While something worries there is not a word on treatment in it. */
export function readResult({ actor }: { actor: Actor }, { caseId }: AboutCase): Promise<ResultView> {
  return transaction(async (tx) => {
    const theCase = await findCase(tx, caseId);
    allow(actor, 'result.read', theCase);

    const screening = await findNewestScreening(tx, caseId);
    if (screening === null) throw new AppError('no-access');
    const { kind, suppressed, call911, mayBookConsult, reasons } = ForPatient.parse(screening.result).patientView;
    const submittedAt = await findSubmittedAt(tx, caseId);
    return {
      ...{ caseId, kind, call911, mayBookConsult },
      submittedAt: submittedAt?.toISOString() ?? null,
      // Suppressed twice, by the engine and here: a bare "not eligible" must never reach a person at risk.
      reasons: suppressed ? [] : reasons,
    };
  });
}
