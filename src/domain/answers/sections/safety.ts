import { asq } from '@/domain/instruments/asq';
import { fromInstrument } from '../from-instrument';
import { choice, each, type Question, type Section } from '../question';

/** The suicide screen. Each question waits behind the gate of the first section. */
export const safety: Section = {
  id: 'safety',
  steps: each(fromInstrument(asq).map((question) => ({ ...question, safety: true as const, required: true }))),
};

/** "I need help now": on every page, never a step of the questions. Pressed, it stands above everything else that was said. */
export const helpNow: Question = choice('safety.help-now', ['pressed'], { offers: [], required: false });
