import type { ReadInstrument } from './instrument';
import type { ItemAnswers } from './item';
import { missingItems } from './item';
import { readYesNo, yesNoOptions } from './yes-no';

export const psy = {
  id: 'psy',
  name: 'Unusual experiences questions (PSY)',
  kind: 'self',
  version: '1',
  recallWindow: 'ever, and the past month',
  copyright: 'Original wording, CC0. Not a validated scale.',
  licenceBasis: 'Original work of this project, CC0',
  source: 'Clearway; routes to a clinician only',
  items: [
    {
      id: 'psy.1',
      text: 'Has a health professional ever told you that you have schizophrenia, schizoaffective disorder, delusional disorder or another long-term psychotic illness?',
      required: true,
      options: yesNoOptions,
    },
    {
      id: 'psy.2',
      text: 'In the past month, have you heard voices or seen things that other people could not hear or see (not while falling asleep or waking, and not because of alcohol or drugs)?',
      required: true,
      options: yesNoOptions,
    },
    {
      id: 'psy.3',
      text: 'In the past month, have you felt sure that people were plotting against you, controlling your thoughts, or sending you special messages?',
      required: true,
      options: yesNoOptions,
    },
    {
      id: 'psy.4',
      text: 'Have you ever lost touch with reality in that way during a depression, after childbirth, with steroids or with drugs?',
      required: true,
      options: yesNoOptions,
    },
    {
      id: 'psy.5',
      text: 'Has a parent, brother, sister or child had schizophrenia or a similar illness?',
      required: true,
      options: yesNoOptions,
    },
  ],
  scoring: { kind: 'read' },
} as const satisfies ReadInstrument;

export type PsyReading = {
  dx: boolean | null;
  perceives: boolean | null;
  believes: boolean | null;
  past: boolean | null;
  relative: boolean | null;
  missing: readonly string[];
};

/** The stored answers in the words of the screening's facts. */
export const readPsy = (answers: ItemAnswers): PsyReading => ({
  dx: readYesNo(psy, 'psy.1', answers),
  perceives: readYesNo(psy, 'psy.2', answers),
  believes: readYesNo(psy, 'psy.3', answers),
  past: readYesNo(psy, 'psy.4', answers),
  relative: readYesNo(psy, 'psy.5', answers),
  missing: missingItems(psy, answers),
});
