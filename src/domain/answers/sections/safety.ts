import { asq } from '@/domain/instruments/asq';
import { cssrsScreener } from '@/domain/instruments/packs/cssrs-screener';
import { fromInstrument, fromPack } from '../from-instrument';
import { choice, each, type Question, type Section, type SuicideScreenKind } from '../question';

const ofScreen = (screen: SuicideScreenKind, questions: readonly Question[]): Question[] =>
  questions.map((question) => ({ ...question, screen, safety: true, required: true }));

/**
 * The suicide screen: the built-in one, or the licensed one in the words of the clinic's content pack. Each question waits
 * behind the gate of the first section.
 */
export const safety: Section = {
  id: 'safety',
  steps: each([...ofScreen('asq', fromInstrument(asq)), ...ofScreen('cssrs', fromPack(cssrsScreener))]),
};

/** "I need help now": on every page, never a step of the questions. Pressed, it stands above everything else that was said. */
export const helpNowQuestion: Question = choice('safety.help-now', ['pressed'], { offers: [], required: false });
