import { factLabelOf } from '@/domain/screening/fact-paths';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import type { Rule } from '@/domain/screening/rule';
import type { Severity } from '@/domain/screening/rule-ids';
import type { BandedReading } from '@/domain/screening/rule-pack';
import { rulebook } from '@/domain/screening/rulebook';
import { bandWordsFor } from '@/domain/screening/rules/from-band';
import { heading, table } from './table';

const severities: readonly (readonly [Severity, string])[] = [
  ['S', 'Suicide safety'],
  ['M', 'Acute medical red flag'],
  ['X', 'Excludes until a clinician overrides it, with a reason'],
  ['D', 'Depth of the depression'],
  ['T', 'Treatment history'],
  ['R', 'Needs a clinician'],
  ['C', 'Caution: does not hold back'],
  ['I', 'Information'],
  ['N', 'Blocks booking only'],
];

const readings: Record<BandedReading, string> = {
  ageYears: 'Age, years',
  bmiKgPerM2: 'Body mass index, kg/m²',
  systolicMmHg: 'Systolic, mmHg',
  diastolicMmHg: 'Diastolic, mmHg',
  phq9: 'PHQ-9',
  gad7: 'GAD-7',
  pcPtsd5: 'PC-PTSD-5',
  auditCFemale: 'AUDIT-C, women',
  auditCMale: 'AUDIT-C, men',
  auditCUnknownSex: 'AUDIT-C, sex not known',
};

type Limit = 'bloodPressureMaxAgeDays' | 'bipolarSignsFrom' | 'difficultyFrom' | 'benzodiazepineHighMgDiazepam' | 'resistantFrom';
const limitWords: Record<Limit, readonly [rules: string, words: string]> = {
  bloodPressureMaxAgeDays: ['C-16', 'Oldest blood pressure reading that counts, days'],
  bipolarSignsFrom: ['R-03', 'Signs that make a bipolar episode'],
  difficultyFrom: ['I-04', 'PHQ functional item, from'],
  benzodiazepineHighMgDiazepam: ['R-15, C-10', 'Benzodiazepine is high above, mg diazepam a day'],
  resistantFrom: ['T-02, T-03', 'Distinct failed adequate treatments needed'],
};

/** All rules by severity, with what each looks at, why it is there and what the patient may read. */
export function rulesPage(): string {
  const parts = severities.map(([severity, title]) => {
    const rules = rulebook.filter((rule) => rule.severity === severity);
    return `## ${severity}: ${title}\n\n${table(
      ['Rule', 'Question', 'Looks at', 'Why', 'Source', 'Evidence', 'The patient may read', 'In Spanish'],
      rules.map(rowOf),
    )}\n`;
  });
  return `${heading(
    'The rules of the screening',
    'A clinician signs these tables; a medical director approves the numbers. An unknown answer never excludes and never clears.',
  )}
Rule pack \`${clinicPack.id}\`, version ${clinicPack.version}, from ${clinicPack.effectiveFrom}. Approval: ${clinicPack.approvedBy}.
Evidence: V verified against a source; K-H, K-M, K-L general knowledge by confidence; D a choice of the specification.

${parts.join('\n')}
## Numbers of the pack

${numbers()}
`;
}

const rowOf = (rule: Rule) => [
  rule.id,
  rule.question,
  rule.inputs.map(factLabelOf).join('; '),
  rule.rationale,
  rule.source,
  rule.evidenceTag,
  rule.patientWords.en,
  rule.patientWords.es,
];

function numbers(): string {
  const { bands, trials, trialsSource, item9, drugUse, ...limits } = clinicPack.thresholds;
  const graded = (Object.keys(readings) as BandedReading[]).flatMap((key) =>
    bands[key].bands.map((band) => [band.rule, readings[key], bandWordsFor(band), bands[key].source]),
  );
  const single = (Object.keys(limitWords) as Limit[]).map((key) => {
    const [rules, words] = limitWords[key];
    return [rules, words, limits[key].value, limits[key].source];
  });
  const others = [
    [
      'S-04, S-05',
      'PHQ-9 item 9',
      `low from ${item9.low}, discordant from ${item9.discordant}, severe from ${item9.severe}`,
      item9.source,
    ],
    ['C-03, R-08', 'Drug use', `caution from ${drugUse.cautionFrom}, review from ${drugUse.reviewFrom}`, drugUse.source],
    [
      'T-02, T-03',
      'Treatment trials',
      Object.entries(trials)
        .map(([key, value]) => `${key} ${value}`)
        .join(', '),
      trialsSource,
    ],
  ];
  return table(['Rule', 'Reading', 'Fires at', 'Source'], [...graded, ...others, ...single]);
}
