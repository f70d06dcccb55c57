import { gad7 } from '@/domain/instruments/gad-7';
import { phq9, phq9SuicideItem } from '@/domain/instruments/phq-9';
import { fromInstrument } from '../from-instrument';
import { each, type Question, type Section } from '../question';

const bothered = ['several-days', 'more-than-half', 'nearly-every-day'];
const scored = fromInstrument(phq9).filter(({ id }) => id !== 'phq9.difficulty');

const adapted = fromInstrument(phq9).map((question): Question => {
  if (question.id === phq9SuicideItem) return { ...question, safety: true };
  // "If you checked off any problems": nobody without one is asked how hard they made things.
  if (question.id === 'phq9.difficulty')
    return { ...question, required: true, askedWhen: { anyOf: scored.map(({ id }) => ({ question: id, codes: bothered })) } };
  return question;
});

export const mood: Section = { id: 'mood', steps: each([...adapted, ...fromInstrument(gad7)]) };
