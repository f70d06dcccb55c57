import type { PackInstrument } from '../content-pack';
import type { ReadInstrument } from '../instrument';
import type { ItemAnswers } from '../item';
import type { CssrsAnswers } from '../suicide-tier';
import { readYesNo, yesNoOptions } from '../yes-no';

const item = (id: string, label: string, loinc: string, earlier?: string) => ({
  id,
  text: label,
  loinc,
  required: true,
  options: yesNoOptions,
  ...(earlier ? { askedWhen: { anyOf: [{ item: earlier, codes: ['yes'] }] }, keptCodes: ['yes'] } : {}),
});

const construct = {
  id: 'cssrs-screener',
  name: 'C-SSRS Screener',
  kind: 'self',
  version: 'no pack',
  recallWindow: 'the past month for 1 to 5; lifetime and the past 3 months for 6',
  copyright: '© 2008 The Research Foundation for Mental Hygiene, Inc.',
  licenceBasis: 'Registration and licence of the clinic; the wording may not be altered and is not in the repository',
  source: 'Posner 2011, Am J Psychiatry 168:1266',
  loinc: { panel: '93373-9', total: '93374-7' },
  items: [
    item('cssrs.1', 'Wish to be dead', '93246-7'),
    item('cssrs.2', 'Active suicidal thoughts, not specific', '93247-5'),
    item('cssrs.3', 'Thoughts with a method, without plan or intent', '93248-3', 'cssrs.2'),
    item('cssrs.4', 'Thoughts with some intent, without a specific plan', '93249-1', 'cssrs.2'),
    item('cssrs.5', 'Thoughts with a specific plan and intent', '93250-9', 'cssrs.2'),
    item('cssrs.6', 'Preparation or suicidal behavior, ever', '93267-3'),
    item('cssrs.6r', 'Preparation or suicidal behavior, past 3 months', '93269-9', 'cssrs.6'),
  ],
  scoring: { kind: 'read' },
} as const satisfies ReadInstrument;

export const cssrsScreener: PackInstrument = { construct, wordsAnswers: false };

/** A yes is kept even where a changed earlier answer means that the question would no longer be asked. */
const read = (id: string, answers: ItemAnswers) => (answers[id] === 'yes' ? true : readYesNo(construct, id, answers));

/** The stored answers as the suicide tier takes them; declined, missing and not asked are null. */
export const readCssrs = (answers: ItemAnswers): Required<CssrsAnswers> => ({
  q1: read('cssrs.1', answers),
  q2: read('cssrs.2', answers),
  q3: read('cssrs.3', answers),
  q4: read('cssrs.4', answers),
  q5: read('cssrs.5', answers),
  q6: read('cssrs.6', answers),
  q6r: read('cssrs.6r', answers),
});
