import { airway } from '@/domain/instruments/airway';
import { conditionQuestions } from '../from-conditions';
import { fromInstrument } from '../from-instrument';
import { choice, each, type Question, type Section, together, yesNo } from '../question';

const both = ['unknown', 'declined'] as const;
const notMale = { anyOf: [{ question: 'about.sex', codes: ['F', 'other', 'declined'] }] };

const pressure: Question = { id: 'vit.blood-pressure', kind: 'bloodPressure', required: true, offers: both };
const height: Question = {
  id: 'vit.height',
  kind: 'number',
  unit: 'cm',
  min: 90,
  max: 250,
  whole: false,
  required: true,
  offers: both,
};
const weight: Question = {
  id: 'vit.weight',
  kind: 'number',
  unit: 'kg',
  min: 25,
  max: 400,
  whole: false,
  required: true,
  offers: both,
};

export const health: Section = {
  id: 'health',
  steps: [
    // First, because a yes here is for 911 and not for a questionnaire.
    ...each([yesNo('med.6'), pressure]),
    together(height, weight),
    ...each([
      ...conditionQuestions,
      choice('rep.1', ['no', 'possible', 'yes', 'na'], { askedWhen: notMale, keptCodes: ['possible', 'yes'] }),
      yesNo('rep.3', { askedWhen: notMale, keptCodes: ['yes'] }),
      ...fromInstrument(airway, both),
    ]),
  ],
};
