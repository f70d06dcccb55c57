import type { Actor } from '@/domain/access/permissions';
import { ownWordsIn } from '@/domain/answers/own-words';
import { isEarly } from '@/domain/answers/before-consent';
import { earlyNoticeOf } from '@/domain/answers/early-notice';
import { placeAfter, placeOf } from '@/domain/answers/flow';
import type { SaveAnswer } from '@/domain/answers/inputs';
import { questionById } from '@/domain/answers/questionnaire';
import type { SaveReply } from '@/domain/answers/views';
import { isQuiet } from '@/domain/safety/alert-on-save';
import { aboutSafety, isSafetyQuestion } from '@/domain/safety/safety-questions';
import { graverScreen, type SafetyScreen } from '@/domain/screening/safety-on-save';
import { clinicDay } from '@/domain/shared/time/local-date';
import { saveAnswer } from '@/server/answers/save-answer';
import { packForSave } from './pack-in-force';
import { safetyScreenBy } from './safety-screen';
import { saveSafetyAnswer } from './save-safety-answer';
import { raiseWords } from './watch-words';

type Doing = { actor: Actor; now: Date };

/**
 * Saves an answer and looks at once whether the answers so far worry: nobody waits for a submit that may never come.
 * An answer that worries and what it leads to are stored in one transaction: the one is never there without the other.
 * To all questions but those about safety no rules are read: such a save must be quick, and none of them has anything to say.
 * Of all texts only the one that is saved is read for words: the others were when they came.
 */
export async function saveWatchedAnswer(doing: Doing, save: SaveAnswer): Promise<SaveReply> {
  const none: SafetyScreen = 'none';
  const { caseId, questionId, value } = save;
  const isToRead = await raiseWords(doing, { caseId, source: 'answer', text: ownWordsIn(questionId, value).join('\n') });
  const saved = isSafetyQuestion(save.questionId)
    ? await saveSafetyAnswer(doing, save)
    : { ...(await saveAnswer(doing, save)), screen: none };

  const { answers } = saved;
  const safety = aboutSafety(answers);
  const currentScreen = isQuiet(safety) ? none : safetyScreenBy(await packForSave(doing.now), safety, doing.now);
  const words: SafetyScreen = isToRead ? 'contact-today' : none;
  const place = placeOf(save.questionId);
  const question = questionById(save.questionId);
  const more = {
    safety: { screen: graverScreen(graverScreen(currentScreen, words), saved.screen) },
    next: place === null ? null : placeAfter(place, answers),
    early: question !== null && isEarly(question) ? (earlyNoticeOf(answers, clinicDay(doing.now)) ?? undefined) : undefined,
  };
  switch (saved.outcome) {
    case 'saved':
      return { outcome: 'saved', revision: saved.revision, savedAt: saved.savedAt.toISOString(), ...more };
    case 'newer-exists':
      return { outcome: 'newer-exists', current: saved.current, ...more };
    case 'set-aside':
      return { outcome: 'set-aside', ...more };
  }
}
