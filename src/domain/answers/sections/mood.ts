import { gad7 } from '@/domain/instruments/gad-7';
import { qidsSr16, qidsSuicideItem, qidsTwins } from '@/domain/instruments/packs/qids-sr16';
import { phq9, phq9SuicideItem } from '@/domain/instruments/phq-9';
import { fromInstrument, fromPack } from '../from-instrument';
import { each, type Question, type Section, type Step } from '../question';

const bothered = ['several-days', 'more-than-half', 'nearly-every-day'];
const scored = fromInstrument(phq9).filter(({ id }) => id !== 'phq9.difficulty');

const adapted = fromInstrument(phq9).map((question): Question => {
  if (question.id === phq9SuicideItem) return { ...question, safety: true };
  // "If you checked off any problems": nobody without one is asked how hard they made things.
  if (question.id === 'phq9.difficulty')
    return { ...question, required: true, askedWhen: { anyOf: scored.map(({ id }) => ({ question: id, codes: bothered })) } };
  return question;
});

const qids = fromPack(qidsSr16).map(
  (question): Question => (question.id === qidsSuicideItem ? { ...question, safety: true } : question),
);

/** Of twins one is answered and the other left empty, so they share a screen. */
const qidsSteps = qids.flatMap((question): Step[] => {
  const pair = qidsTwins.find((twins) => twins.includes(question.id));
  if (pair === undefined) return [{ questions: [question] }];
  return pair[0] === question.id ? [{ questions: qids.filter(({ id }) => pair.includes(id)) }] : [];
});

export const mood: Section = { id: 'mood', steps: [...each([...adapted, ...fromInstrument(gad7)]), ...qidsSteps] };
