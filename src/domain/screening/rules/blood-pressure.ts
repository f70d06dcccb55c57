import type { Evidence } from '../evidence';
import type { Judgement, Rule } from '../rule';
import { met, notMet, unknown } from '../rule';
import type { RuleId } from '../rule-ids';
import type { BandSet, Thresholds } from '../rule-pack';
import { bandWordsFor } from './from-band';

type Graded = { name: string; value: number | null; set: BandSet };

const gradedBy = ({ facts }: Evidence, { bands }: Thresholds): readonly Graded[] => [
  { name: 'systolic', value: facts.systolicMmHg, set: bands.systolicMmHg },
  { name: 'diastolic', value: facts.diastolicMmHg, set: bands.diastolicMmHg },
];

/** How far up the bands a value lies; -1 is below all of them. Bands stand in the order of their severity. */
const rankOf = ({ value, set }: Graded): number => (value === null ? -1 : set.bands.findLastIndex((band) => value >= band.from));

/** The worse of the two numbers decides. One number alone can show a grave band, but cannot rule one out. */
function judgePressure(id: RuleId, evidence: Evidence, thresholds: Thresholds): Judgement {
  const [systolic, diastolic] = gradedBy(evidence, thresholds) as [Graded, Graded];
  const worse = rankOf(systolic) >= rankOf(diastolic) ? systolic : diastolic;
  const rank = rankOf(worse);
  const mine = worse.set.bands.findIndex((band) => band.rule === id);
  const reading = `${systolic.value ?? '?'}/${diastolic.value ?? '?'} mmHg`;
  if (rank === mine) {
    const band = worse.set.bands[rank];
    return met(`${reading}: ${worse.name} ${band ? bandWordsFor(band) : ''}`);
  }
  const open = systolic.value === null || diastolic.value === null;
  return open && rank < mine ? unknown('no complete reading is known') : notMet(reading);
}

const inputs = ['systolicMmHg', 'diastolicMmHg', 'bloodPressureAgeDays'] as const;
const rationale = 'Ketamine raises blood pressure for a while; a high one is treated first.';

export const bloodPressureExcludes: Rule = {
  id: 'X-06',
  severity: 'X',
  question: 'Is the latest blood pressure in the severe range?',
  rationale,
  source: 'Swiss ketamine label (180 at rest); severe-range blood pressure',
  evidenceTag: 'V',
  inputs,
  patientWords: {
    en: 'Your latest blood pressure is very high. It needs care before this treatment could be safe.',
    es: 'Su última presión es muy alta. Necesita atención antes de que este tratamiento pueda ser seguro.',
  },
  judge: (evidence, thresholds) => judgePressure('X-06', evidence, thresholds),
};

export const bloodPressureReview: Rule = {
  id: 'R-05',
  severity: 'R',
  question: 'Is the latest blood pressure high enough to be treated first?',
  rationale,
  source: 'Swiss ketamine label; choice of the specification',
  evidenceTag: 'D',
  inputs,
  patientWords: {
    en: 'Your latest blood pressure is high. A clinician looks at bringing it down first.',
    es: 'Su última presión es alta. Un profesional clínico ve cómo bajarla primero.',
  },
  judge: (evidence, thresholds) => judgePressure('R-05', evidence, thresholds),
};

export const bloodPressureCaution: Rule = {
  id: 'C-01',
  severity: 'C',
  question: 'Is the latest blood pressure raised?',
  rationale: 'Above 140 or 90 the benefit is weighed against the risk.',
  source: 'Esketamine label',
  evidenceTag: 'V',
  inputs,
  patientWords: {
    en: 'Your latest blood pressure is a little high. It is measured again before every dose.',
    es: 'Su última presión es un poco alta. Se mide otra vez antes de cada dosis.',
  },
  judge: (evidence, thresholds) => judgePressure('C-01', evidence, thresholds),
};

export const bloodPressureUnknown: Rule = {
  id: 'C-16',
  severity: 'C',
  question: 'Is a recent blood pressure reading missing?',
  rationale: 'It is measured before the first dose.',
  source: 'Choice of the specification',
  evidenceTag: 'D',
  inputs,
  patientWords: {
    en: 'We do not have a recent blood pressure from you. It is measured at the clinic.',
    es: 'No tenemos una medida reciente de su presión. Se mide en la clínica.',
  },
  judge: ({ facts }, { bloodPressureMaxAgeDays: { value: maxDays } }) => {
    if (facts.systolicMmHg === null || facts.diastolicMmHg === null) return met('no complete reading is known');
    if (facts.bloodPressureAgeDays === null) return met('the date of the reading is not known');
    if (facts.bloodPressureAgeDays > maxDays)
      return met(`the reading is ${facts.bloodPressureAgeDays} days old, more than ${maxDays}`);
    return notMet(`the reading is ${facts.bloodPressureAgeDays} days old`);
  },
};
