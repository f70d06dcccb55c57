import type { Facts } from '../facts';
import type { Rule } from '../rule';
import { allOf, anyOf, judged, notMet } from '../rule';

/** A diagnosis and elevated now. */
const manicNow = ({ bipolar }: Facts) => allOf([bipolar.diagnosis, bipolar.now]);

export const maniaNow: Rule = {
  id: 'X-05',
  severity: 'X',
  question: 'Is a patient with a bipolar diagnosis in a manic or mixed state now?',
  rationale: 'Ketamine can make mania worse; trials excluded it.',
  source: 'Ketamine trial exclusions (Andrashko 2020)',
  evidenceTag: 'V',
  inputs: ['bipolar.diagnosis', 'bipolar.now'],
  patientWords: {
    en: 'You may be in a high or mixed phase now. That needs care before this treatment.',
    es: 'Puede que ahora esté en una fase de ánimo alto o mixto. Eso necesita atención antes de este tratamiento.',
  },
  judge: ({ facts }) =>
    judged(manicNow(facts), { met: 'diagnosed, and elevated now', notMet: 'not both', unknown: 'an answer is missing' }),
};

export const bipolarScreen: Rule = {
  id: 'R-03',
  severity: 'R',
  question: 'Is there a bipolar diagnosis, a positive screen, elevation on an antidepressant, or elevation now?',
  rationale: 'A mood stabiliser plan comes first.',
  source: 'General knowledge, high confidence; own screening questions, not validated',
  evidenceTag: 'K-H',
  inputs: [
    'bipolar.diagnosis',
    'bipolar.episode',
    'bipolar.signs',
    'bipolar.impairment',
    'bipolar.now',
    'bipolar.onAntidepressant',
  ],
  patientWords: {
    en: 'Some answers point to times of unusually high mood. A clinician wants to look at them with you.',
    es: 'Algunas respuestas señalan épocas de ánimo muy alto. Un profesional clínico quiere verlas con usted.',
  },
  judge: ({ facts }, { bipolarSignsFrom }) => {
    if (manicNow(facts) === true) return notMet('the exclusion for mania now stands in its place');
    const { diagnosis, episode, signs, impairment, now, onAntidepressant } = facts.bipolar;
    const enoughSigns = signs === null ? null : signs >= bipolarSignsFrom.value;
    return judged(anyOf([diagnosis, now, onAntidepressant, allOf([episode, enoughSigns, impairment])]), {
      met: 'diagnosed, elevated now or on an antidepressant, or a positive screen',
      notMet: 'screen negative',
      unknown: 'an answer is missing',
    });
  },
};
