import type { ReadInstrument } from './instrument';
import { yesNoOptions } from './yes-no';

const howOften = [
  { code: 'never', label: 'Never', loinc: 'LA6270-8' },
  { code: 'once_twice', label: 'Once or twice', loinc: 'LA26460-8' },
  { code: 'monthly', label: 'Monthly', loinc: 'LA18876-5' },
  { code: 'weekly', label: 'Weekly', loinc: 'LA18891-4' },
  { code: 'daily', label: 'Daily or almost daily', loinc: 'LA18934-2' },
] as const;

/** When use was reported, however little. */
export const used = { anyOf: [{ item: 'drug.1', codes: ['once_twice', 'monthly', 'weekly', 'daily'] }] };

/** The single question and our own follow-ups (SUB1-SUB4, SUB6). Cannabis is asked apart (SUB5), because it is legal in California. */
export const drugQuestion = {
  id: 'drug-question',
  name: 'Drug use question',
  kind: 'self',
  version: '1',
  recallWindow: 'the past year',
  copyright: 'Single-question drug screen (Smith 2010). Follow-up questions: original wording, CC0.',
  licenceBasis: 'Published single question, used by NIDA and LOINC',
  source: 'Smith 2010, Arch Intern Med 170:1155',
  items: [
    {
      id: 'drug.1',
      text: 'How many times in the past year have you used an illegal drug or used a prescription medication for non-medical reasons?',
      loinc: '68524-8',
      required: true,
      options: howOften,
    },
    {
      id: 'sub.1',
      text: 'Which of these was it? Tick all that apply.',
      answer: 'several',
      required: true,
      options: [
        { code: 'ketamine_pcp', label: 'Ketamine or PCP' },
        { code: 'stimulants', label: 'Cocaine or other stimulants' },
        { code: 'opioids', label: 'Opioids' },
        { code: 'sedatives', label: 'Sedatives' },
        { code: 'hallucinogens', label: 'Hallucinogens or MDMA' },
        { code: 'inhalants', label: 'Inhalants' },
        { code: 'other', label: 'Something else' },
      ],
      askedWhen: used,
      keptCodes: ['ketamine_pcp', 'opioids'],
    },
    {
      id: 'sub.6',
      text: 'How often in the past year have you used ketamine or PCP?',
      required: true,
      options: howOften.filter(({ code }) => code !== 'never'),
      askedWhen: { anyOf: [{ item: 'sub.1', codes: ['ketamine_pcp'] }] },
      keptCodes: ['weekly', 'daily'],
    },
    { id: 'sub.2', text: 'When did you last use any of them?', answer: 'date', required: false, options: [], askedWhen: used },
    {
      id: 'sub.3',
      text: 'Have you ever been treated for drug use, or are you in treatment now?',
      required: true,
      options: [
        { code: 'never', label: 'Never treated' },
        { code: 'past', label: 'Treated in the past' },
        { code: 'now', label: 'In treatment now' },
      ],
      askedWhen: used,
      keptCodes: ['now'],
    },
    {
      id: 'sub.4',
      text: 'Have you ever injected a drug?',
      required: true,
      options: yesNoOptions,
      askedWhen: used,
      keptCodes: ['yes'],
    },
    { id: 'sub.5', text: 'How often in the past year have you used cannabis?', required: true, options: howOften },
  ],
  scoring: { kind: 'read' },
} as const satisfies ReadInstrument;
