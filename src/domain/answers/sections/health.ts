import { airway } from '@/domain/instruments/airway';
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
      yesNo('med.1'),
      yesNo('med.2'),
      yesNo('med.3'),
      yesNo('med.4'),
      yesNo('med.5'),
      yesNo('med.7'),
      yesNo('med.8'),
      yesNo('med.9'),
      yesNo('med.10'),
      yesNo('med.11'),
      yesNo('med.12'),
      yesNo('med.13'),
      yesNo('med.14'),
      yesNo('med.15'),
      choice('med.16', ['no', 'controlled', 'recent']),
      yesNo('med.17'),
      yesNo('med.18'),
      yesNo('med.19'),
      yesNo('med.20'),
      yesNo('med.21'),
      yesNo('med.22'),
      choice('rep.1', ['no', 'possible', 'yes', 'na'], { askedWhen: notMale, keptCodes: ['possible', 'yes'] }),
      yesNo('rep.3', { askedWhen: notMale, keptCodes: ['yes'] }),
      ...fromInstrument(airway, both),
    ]),
  ],
};
