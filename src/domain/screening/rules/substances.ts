import { drugUseLevels } from '../facts';
import type { Rule } from '../rule';
import { anyOf, judged } from '../rule';
import type { Thresholds } from '../rule-pack';
import type { Evidence } from '../evidence';

/** Weekly use counts whether or not it is treated. In facts that are older than that question the disorder alone tells. */
function ketamineMisuse({ facts: { conditions } }: Evidence): boolean | null {
  const { ket_disorder: disorder, ket_weekly: weekly } = conditions;
  return weekly === undefined ? disorder : anyOf([disorder, weekly]);
}

export const ketamineUseDisorder: Rule = {
  id: 'X-11',
  severity: 'X',
  question: 'Is there a ketamine or PCP use disorder now, or non-medical use of them weekly or more?',
  rationale: 'Ketamine is a controlled substance; no serial infusions with active misuse.',
  source: 'ASRA/AAPM/ASA 2018; weekly use by choice of the specification',
  evidenceTag: 'V',
  inputs: ['conditions.ket_disorder', 'conditions.ket_weekly'],
  patientWords: {
    en: 'You told us that ketamine is or was a problem for you, or that you use it often. Giving it here could do harm.',
    es: 'Nos dijo que la ketamina es o fue un problema para usted, o que la usa a menudo. Darla aquí podría hacerle daño.',
  },
  judge: (evidence) => {
    const { ket_disorder: disorder } = evidence.facts.conditions;
    return judged(ketamineMisuse(evidence), {
      met: disorder === true ? 'in treatment for it now' : 'used weekly or more',
      notMet: 'no such use',
      unknown: 'an answer is missing',
    });
  },
};

const atLeast = (level: string, from: string) =>
  drugUseLevels.findIndex((l) => l === level) >= drugUseLevels.findIndex((l) => l === from);

/** Use often enough, or of a kind, that asks for a clinician. */
function forReview({ facts: { drugUse, conditions } }: Evidence, { drugUse: { reviewFrom } }: Thresholds): boolean | null {
  const often = drugUse === null ? null : atLeast(drugUse, reviewFrom);
  return anyOf([often, conditions.ket_nonmed, conditions.opioid_misuse, conditions.injection]);
}

export const drugUseReview: Rule = {
  id: 'R-08',
  severity: 'R',
  question: 'Monthly or more drug use, any non-medical ketamine or PCP within 12 months, opioid misuse or injecting?',
  rationale: 'Misuse and diversion; trials excluded more than rare use.',
  source: 'Esketamine label; ketamine trial exclusions (Andrashko 2020); ASRA/AAPM/ASA 2018',
  evidenceTag: 'V',
  inputs: ['drugUse', 'conditions.ket_nonmed', 'conditions.opioid_misuse', 'conditions.injection'],
  patientWords: {
    en: 'Your answers about drugs need a talk with a clinician. Nobody judges you for them.',
    es: 'Sus respuestas sobre las drogas piden hablar con un profesional clínico. Nadie le juzga por ellas.',
  },
  judge: (evidence, thresholds) =>
    judged(forReview(evidence, thresholds), { met: 'use for review', notMet: 'no such use', unknown: 'an answer is missing' }),
};

export const drugUseCaution: Rule = {
  id: 'C-03',
  severity: 'C',
  question: 'Drug use once or twice in the past year?',
  rationale: 'Counsel; look into the prescription monitoring program.',
  source: 'Smith 2010, Arch Intern Med 170:1155',
  evidenceTag: 'V',
  inputs: ['drugUse'],
  patientWords: {
    en: 'Please take nothing that is not prescribed around a treatment day.',
    es: 'Por favor, no tome nada que no le hayan recetado cerca de un día de tratamiento.',
  },
  judge: ({ facts: { drugUse } }, { drugUse: { cautionFrom, reviewFrom } }) =>
    judged(drugUse === null ? null : atLeast(drugUse, cautionFrom) && !atLeast(drugUse, reviewFrom), {
      met: 'some use',
      notMet: 'never, or more often',
      unknown: 'not answered',
    }),
};
