import type { Actor } from '@/domain/access/permissions';
import type { SafetyPreview } from '@/domain/answers/views';
import { previewSafety } from '@/domain/safety/preview-safety';
import { clinicDay } from '@/domain/shared/time/local-date';
import { readOwnAnswers } from '@/server/answers/read-answers';
import { transaction } from '@/server/db/client';
import { packInForce } from './pack-in-force';

/** Where the patient's answers to the safety questions would lead, by the rules in force and with what they said so far. */
export async function readSafetyPreview({ actor, now }: { actor: Actor; now: Date }): Promise<SafetyPreview> {
  const own = await readOwnAnswers({ actor });
  const { pack } = await transaction((tx) => packInForce(tx, now));
  const answers = Object.fromEntries((own?.answers ?? []).map(({ questionId, value }) => [questionId, value]));
  return previewSafety(answers, clinicDay(now), pack);
}
