import type { SummedInstrument } from './instrument';
import { yesIsOne, yesNoOptions } from './yes-no';

const item = (place: number, text: string, loinc: string) =>
  ({
    id: `pcptsd5.${place}`,
    text,
    stem: 'In the past month, have you…',
    loinc,
    required: true,
    options: yesIsOne,
    askedWhen: { anyOf: [{ item: 'pcptsd5.exposure', codes: ['yes'] }] },
  }) as const;

export const pcPtsd5 = {
  id: 'pc-ptsd-5',
  name: 'PC-PTSD-5',
  kind: 'self',
  version: '1',
  recallWindow: 'ever for the event, the past month for the five questions',
  stem: 'Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example: a serious accident or fire; a physical or sexual assault or abuse; an earthquake or flood; a war; seeing someone be killed or seriously injured; having a loved one die through homicide or suicide.',
  copyright: 'PC-PTSD-5, National Center for PTSD, US Department of Veterans Affairs. Public domain.',
  licenceBasis: 'US federal work in the public domain',
  source: 'Prins 2016, J Gen Intern Med 31:1206; Bovin 2021, JAMA Netw Open 4:e2036733',
  loinc: { panel: '102010-6', total: '102017-1' },
  items: [
    {
      id: 'pcptsd5.exposure',
      text: 'Have you ever experienced this kind of event?',
      loinc: '102011-4',
      required: true,
      scored: false,
      options: yesNoOptions,
    },
    item(1, 'had nightmares about the event(s) or thought about the event(s) when you did not want to?', '102012-2'),
    item(
      2,
      'tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?',
      '102013-0',
    ),
    item(3, 'been constantly on guard, watchful, or easily startled?', '102014-8'),
    item(4, 'felt numb or detached from people, activities, or your surroundings?', '102015-5'),
    item(
      5,
      'felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?',
      '102016-3',
    ),
  ],
  scoring: { kind: 'sum', min: 0, max: 5 },
  bands: [
    { from: 0, band: 'negative' },
    { from: 3, band: 'possible' },
    { from: 4, band: 'probable' },
  ],
  cutoffs: [
    { id: 'positive', from: 4, note: 'Best balance in VA primary care' },
    { id: 'sensitive', from: 3, note: 'Women, or more sensitivity' },
  ],
} as const satisfies SummedInstrument;
