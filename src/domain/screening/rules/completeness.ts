import type { FactPath } from '../fact-labels';
import { factLabelOf } from '../fact-paths';
import type { Rule } from '../rule';
import { judged, met, notMet } from '../rule';

/** Of a form left half done, so many open answers are named; the rest is counted. */
const mostNamed = 8;

function namesOf(open: readonly FactPath[]): string {
  const named = open.slice(0, mostNamed).map(factLabelOf).join('; ');
  return open.length > mostNamed ? `${named}; and ${open.length - mostNamed} more` : named;
}

export const answersMissing: Rule = {
  id: 'R-20',
  severity: 'R',
  question: 'Is a required safety or score answer missing?',
  rationale: 'Unknown is never no: a clinician asks what is open.',
  source: 'Choice of the specification',
  evidenceTag: 'D',
  inputs: ['missing'],
  patientWords: {
    en: 'Some answers are still open. A clinician can go through them with you.',
    es: 'Algunas respuestas siguen abiertas. Un profesional clínico puede repasarlas con usted.',
  },
  judge: ({ missing }) => (missing.length > 0 ? met(`${missing.length} open: ${namesOf(missing)}`) : notMet('all answered')),
};

export const acuteRedFlag: Rule = {
  id: 'M-01',
  severity: 'M',
  question: 'Chest pain, breathlessness, worst headache, new weakness, speech or vision problem, or fainting now?',
  rationale: 'An emergency that does not wait for a clinic.',
  source: 'Choice of the specification',
  evidenceTag: 'D',
  inputs: ['redFlag'],
  patientWords: { en: 'Call 911 now.', es: 'Llame al 911 ahora.' },
  judge: ({ facts }) =>
    judged(facts.redFlag, { met: 'the patient says yes', notMet: 'the patient says no', unknown: 'not answered' }),
};

export const noRideHome: Rule = {
  id: 'N-01',
  severity: 'N',
  question: 'Is there no adult to take the patient home?',
  rationale: 'No driving until the next day after sleep. Blocks booking, not eligibility.',
  source: 'Esketamine label',
  evidenceTag: 'V',
  inputs: ['driver'],
  patientWords: {
    en: 'You need an adult to take you home after each treatment.',
    es: 'Un adulto tiene que llevarle a casa después de cada tratamiento.',
  },
  judge: ({ facts }) =>
    judged(facts.driver === null ? null : !facts.driver, {
      met: 'no ride home',
      notMet: 'has a ride home',
      unknown: 'not answered',
    }),
};
