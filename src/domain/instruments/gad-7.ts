import type { SummedInstrument } from './instrument';
import type { ItemOption } from './item';
import { frequency, pfizerNotice } from './pfizer-frequency';

/** LOINC codes the third answer of 68509-9 differently from the other six items, though the patient reads the same words. */
const frequencyOfItem2: readonly ItemOption[] = frequency.map((option) =>
  option.code === 'more-than-half' ? { ...option, loinc: 'LA18938-3' } : option,
);

const item = (place: number, text: string, loinc: string, options: readonly ItemOption[] = frequency) => ({
  id: `gad7.${place}`,
  text,
  loinc,
  required: true,
  options,
});

export const gad7 = {
  id: 'gad-7',
  name: 'GAD-7',
  kind: 'self',
  version: '1',
  recallWindow: 'the last 2 weeks',
  stem: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
  copyright: pfizerNotice,
  licenceBasis: 'No permission required to reproduce, translate, display or distribute',
  source: 'Spitzer 2006, Arch Intern Med 166:1092',
  loinc: { panel: '69737-5', total: '70274-6' },
  items: [
    item(1, 'Feeling nervous, anxious or on edge', '69725-0'),
    item(2, 'Not being able to stop or control worrying', '68509-9', frequencyOfItem2),
    item(3, 'Worrying too much about different things', '69733-4'),
    item(4, 'Trouble relaxing', '69734-2'),
    item(5, 'Being so restless that it is hard to sit still', '69735-9'),
    item(6, 'Becoming easily annoyed or irritable', '69689-8'),
    item(7, 'Feeling afraid as if something awful might happen', '69736-7'),
  ],
  scoring: { kind: 'sum', min: 0, max: 21 },
  bands: [
    { from: 0, band: 'minimal' },
    { from: 5, band: 'mild' },
    { from: 10, band: 'moderate' },
    { from: 15, band: 'severe' },
  ],
  cutoffs: [
    { id: 'positive', from: 10, note: 'Usual cut-off' },
    { id: 'sensitive', from: 8, note: 'Lower cut-off in use for more sensitivity' },
  ],
  prorating: { mostMissing: 2, never: [] },
} as const satisfies SummedInstrument;
