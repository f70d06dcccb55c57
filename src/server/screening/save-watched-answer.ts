import type { Actor } from '@/domain/access/permissions';
import { placeAfter, placeOf } from '@/domain/answers/flow';
import type { SaveAnswer } from '@/domain/answers/inputs';
import type { SaveReply } from '@/domain/answers/views';
import { saveAnswer } from '@/server/answers/save-answer';
import { packForSave } from './pack-in-force';
import { safetyScreenBy } from './safety-screen';
import { watchSave } from './watch-save';

type Doing = { actor: Actor; now: Date };

/**
 * Saves an answer and looks at once whether the answers so far worry: nobody waits for a submit that may never come.
 * An answer that worries and what it leads to are stored in one transaction: the one is never there without the other.
 */
export async function saveWatchedAnswer(doing: Doing, save: SaveAnswer): Promise<SaveReply> {
  const pack = await packForSave(doing.now);
  const saved = await saveAnswer(doing, save, (change) => Promise.resolve(watchSave({ ...doing, pack }, { ...save, ...change })));

  const place = placeOf(save.questionId);
  const screen = safetyScreenBy(pack, saved.answers, doing.now);
  const more = { safety: { screen }, next: place === null ? null : placeAfter(place, saved.answers) };
  return saved.outcome === 'saved'
    ? { outcome: 'saved', revision: saved.revision, savedAt: saved.savedAt.toISOString(), ...more }
    : { outcome: 'newer-exists', current: saved.current, ...more };
}
