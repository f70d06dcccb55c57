import type { ReadInstrument } from './instrument';
import type { ItemAnswers } from './item';
import { missingItems } from './item';
import { readYesNo, yesNoOptions } from './yes-no';

export const airway = {
  id: 'airway',
  name: 'Breathing in sleep (AIR)',
  kind: 'self',
  version: '1',
  recallWindow: 'usual nights',
  copyright: 'Original wording, CC0. Not a validated scale.',
  licenceBasis: 'Original work of this project, CC0',
  source: 'Clearway; routes to a clinician only',
  items: [
    { id: 'air.1', text: 'Has a health professional told you that you have sleep apnea?', required: true, options: yesNoOptions },
    {
      id: 'air.2',
      text: 'Do you use a CPAP machine or an oral device for it on most nights?',
      required: true,
      options: yesNoOptions,
      askedWhen: { anyOf: [{ item: 'air.1', codes: ['yes'] }] },
    },
    { id: 'air.3', text: 'Has anyone seen you stop breathing in your sleep?', required: true, options: yesNoOptions },
    {
      id: 'air.4',
      text: 'Is your snoring loud, and are you also very sleepy during the day?',
      required: true,
      options: yesNoOptions,
    },
  ],
  scoring: { kind: 'read' },
} as const satisfies ReadInstrument;

export type AirwayReading = {
  diagnosed: boolean | null;
  /** Null also when there is no diagnosis and it was not asked. */
  device: boolean | null;
  witnessed: boolean | null;
  snoresAndSleepy: boolean | null;
  missing: readonly string[];
};

/** The stored answers to AIR1-AIR4. */
export const readAirway = (answers: ItemAnswers): AirwayReading => ({
  diagnosed: readYesNo(airway, 'air.1', answers),
  device: readYesNo(airway, 'air.2', answers),
  witnessed: readYesNo(airway, 'air.3', answers),
  snoresAndSleepy: readYesNo(airway, 'air.4', answers),
  missing: missingItems(airway, answers),
});
