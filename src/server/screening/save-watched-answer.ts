import type { Actor } from '@/domain/access/permissions';
import { isEarly } from '@/domain/answers/before-consent';
import { earlyTruthOf } from '@/domain/answers/early-truth';
import { placeAfter, placeOf } from '@/domain/answers/flow';
import type { SaveAnswer } from '@/domain/answers/inputs';
import { questionById } from '@/domain/answers/questionnaire';
import type { SaveReply } from '@/domain/answers/views';
import { isQuiet, isSafetyQuestion } from '@/domain/safety/alert-on-save';
import { clinicDay } from '@/server/answers/clinic-day';
import { saveAnswer } from '@/server/answers/save-answer';
import { packForSave } from './pack-in-force';
import { safetyScreenBy } from './safety-screen';
import { watchSave } from './watch-save';

type Doing = { actor: Actor; now: Date };

/**
 * Saves an answer and looks at once whether the answers so far worry: nobody waits for a submit that may never come.
 * An answer that worries and what it leads to are stored in one transaction: the one is never there without the other.
 * While all is quiet no rules are read: a save must be quick, and none of them has anything to say.
 */
export async function saveWatchedAnswer(doing: Doing, save: SaveAnswer): Promise<SaveReply> {
  const saved = await saveAnswer(doing, save, async (change) => {
    if (!isSafetyQuestion(save.questionId) || (isQuiet(change.before) && isQuiet(change.after))) return null;
    return watchSave({ ...doing, pack: await packForSave(doing.now) }, { ...save, ...change });
  });

  const { answers } = saved;
  const screen = isQuiet(answers) ? 'none' : safetyScreenBy(await packForSave(doing.now), answers, doing.now);
  const place = placeOf(save.questionId);
  const question = questionById(save.questionId);
  const more = {
    safety: { screen },
    next: place === null ? null : placeAfter(place, answers),
    early: question !== null && isEarly(question) ? (earlyTruthOf(answers, clinicDay(doing.now)) ?? undefined) : undefined,
  };
  return saved.outcome === 'saved'
    ? { outcome: 'saved', revision: saved.revision, savedAt: saved.savedAt.toISOString(), ...more }
    : { outcome: 'newer-exists', current: saved.current, ...more };
}
