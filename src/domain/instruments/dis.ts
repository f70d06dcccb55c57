import type { SummedInstrument } from './instrument';

/** Asked by the nurse at 0, 20, 40 and 60 minutes and then every 15 to 30 until the answer is 0 or 1. */
export const dis = {
  id: 'dis',
  name: 'Dissociation question (DIS)',
  kind: 'clinician',
  version: '1',
  recallWindow: 'right now',
  copyright: 'Original wording, CC0. Not a validated scale and not for diagnosis.',
  licenceBasis: 'Original work of this project, CC0',
  source: 'Clearway',
  items: [
    {
      id: 'dis.1',
      text: 'Right now, how far away or unreal do you, your body or this room feel?',
      required: true,
      options: [
        { code: 'not-at-all', label: 'not at all', points: 0 },
        { code: 'a-little', label: 'a little', points: 1 },
        { code: 'moderately', label: 'moderately', points: 2 },
        { code: 'strongly', label: 'strongly', points: 3 },
        { code: 'overwhelmingly', label: 'overwhelmingly', points: 4 },
      ],
    },
  ],
  scoring: { kind: 'sum', min: 0, max: 4 },
  bands: [
    { from: 0, band: 'settled' },
    { from: 2, band: 'dissociated' },
  ],
  cutoffs: [{ id: 'keep-asking', from: 2, note: 'Ask again until 0 or 1' }],
} as const satisfies SummedInstrument;
