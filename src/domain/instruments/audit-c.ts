import type { Sex, SummedInstrument } from './instrument';
import { cutoffFor } from './instrument';

const drinks = { anyOf: [{ item: 'auditc.1', codes: ['monthly-or-less', '2-4-a-month', '2-3-a-week', '4-or-more-a-week'] }] };

export const auditC = {
  id: 'audit-c',
  name: 'AUDIT-C',
  kind: 'self',
  version: '1',
  recallWindow: 'usual drinking',
  copyright: 'AUDIT © World Health Organization; reproduced with acknowledgement.',
  licenceBasis: 'WHO-approved for reproduction with acknowledgement; a commercial deployer checks its own use with the WHO',
  source: 'Bush 1998, Arch Intern Med 158:1789',
  loinc: { panel: '72109-2', total: '75626-2' },
  items: [
    {
      id: 'auditc.1',
      text: 'How often do you have a drink containing alcohol?',
      loinc: '68518-0',
      answerList: 'LL2179-1',
      required: true,
      options: [
        { code: 'never', label: 'Never', points: 0, loinc: 'LA6270-8' },
        { code: 'monthly-or-less', label: 'Monthly or less', points: 1, loinc: 'LA18926-8' },
        { code: '2-4-a-month', label: '2–4 times a month', points: 2, loinc: 'LA18927-6' },
        { code: '2-3-a-week', label: '2–3 times a week', points: 3, loinc: 'LA18928-4' },
        { code: '4-or-more-a-week', label: '4 or more times a week', points: 4, loinc: 'LA18929-2' },
      ],
    },
    {
      id: 'auditc.2',
      text: 'How many drinks containing alcohol do you have on a typical day when you are drinking?',
      loinc: '68519-8',
      required: true,
      options: [
        { code: '1-or-2', label: '1 or 2', points: 0, loinc: 'LA15694-5' },
        { code: '3-or-4', label: '3 or 4', points: 1, loinc: 'LA15695-2' },
        { code: '5-or-6', label: '5 or 6', points: 2, loinc: 'LA18930-0' },
        { code: '7-to-9', label: '7 to 9', points: 3, loinc: 'LA18931-8' },
        { code: '10-or-more', label: '10 or more', points: 4, loinc: 'LA18932-6' },
      ],
      askedWhen: drinks,
      keptCodes: ['3-or-4', '5-or-6', '7-to-9', '10-or-more'],
    },
    {
      id: 'auditc.3',
      text: 'How often do you have six or more drinks on one occasion?',
      loinc: '68520-6',
      required: true,
      options: [
        { code: 'never', label: 'Never', points: 0, loinc: 'LA6270-8' },
        { code: 'less-than-monthly', label: 'Less than monthly', points: 1, loinc: 'LA18933-4' },
        { code: 'monthly', label: 'Monthly', points: 2, loinc: 'LA18876-5' },
        { code: 'weekly', label: 'Weekly', points: 3, loinc: 'LA18891-4' },
        { code: 'daily', label: 'Daily or almost daily', points: 4, loinc: 'LA18934-2' },
      ],
      askedWhen: drinks,
      keptCodes: ['less-than-monthly', 'monthly', 'weekly', 'daily'],
    },
  ],
  scoring: { kind: 'sum', min: 0, max: 12 },
  bands: [
    { from: 0, band: 'low' },
    { from: 3, band: 'raised' },
    { from: 7, band: 'high' },
  ],
  cutoffs: [
    { id: 'positive', from: 4, sex: 'M', note: 'Men' },
    { id: 'positive', from: 3, sex: 'F', note: 'Women' },
    { id: 'positive', from: 3, sex: 'U', note: 'Sex not known or other: the lower cut-off' },
  ],
} as const satisfies SummedInstrument;

/** True when the total (0-12) is positive for this sex by the published cut-offs. */
export const isAuditCPositive = (total: number, sex: Sex): boolean => total >= (cutoffFor(auditC, sex) ?? 0);
