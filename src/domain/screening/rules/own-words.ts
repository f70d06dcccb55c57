import type { Rule } from '../rule';
import { met, notMet } from '../rule';
import { dangerIn } from '../words/danger-in';

export const wordsOfDanger: Rule = {
  id: 'S-09',
  severity: 'S',
  evidenceTag: 'D',
  source:
    'Practice specification of the screening facts, second edition; list, negations and measured misses in docs/clinical/words.md',
  inputs: ['words'],
  question: 'Does the patient write of death, suicide, self-harm, a plan, means, or a farewell?',
  rationale: 'What nobody asked is told in free text: a person reads the sentence the same day.',
  patientWords: {
    en: 'Something you wrote tells us that a person should speak with you soon.',
    es: 'Algo que usted escribió nos dice que una persona debe hablar con usted pronto.',
  },
  judge: ({ facts }) => {
    // Not a question: who wrote nothing is not unknown.
    const found = dangerIn(facts);
    return found.length > 0
      ? met(`words to read: ${found.map(({ sentence }) => `“${sentence}”`).join(' ')}`)
      : notMet('no such words');
  },
};
