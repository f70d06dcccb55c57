import { asq } from '@/domain/instruments/asq';
import type { Instrument } from '@/domain/instruments/instrument';
import { cssrsScreener } from '@/domain/instruments/packs/cssrs-screener';
import { fromInstrument } from '../from-instrument';
import { choice, each, type Question, type Section, type SuicideScreenKind } from '../question';

const screenQuestions = (screen: SuicideScreenKind, instrument: Instrument): Question[] =>
  fromInstrument(instrument).map((question) => ({ ...question, screen, safety: true as const, required: true }));

/**
 * The suicide screen: the built-in one, or the licensed one in the words of the clinic's content pack. Each question waits
 * behind the gate of the first section.
 */
export const safety: Section = {
  id: 'safety',
  steps: each([
    ...screenQuestions('asq', asq),
    ...screenQuestions('cssrs', cssrsScreener.construct).map((question) => ({ ...question, licensed: true as const })),
  ]),
};

/** "I need help now": on every page, never a step of the questions. Pressed, it stands above everything else that was said. */
export const helpNow: Question = choice('safety.help-now', ['pressed'], { offers: [], required: false });
