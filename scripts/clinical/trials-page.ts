import type { Agent } from '@/domain/treatments/agent';
import { agents, formulations } from '@/domain/treatments/agents';
import { labelMaximumSource } from '@/domain/treatments/label-maximum';
import { allUncounted } from '@/domain/treatments/not-counted';
import { stagingCredit } from '@/domain/treatments/staging';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import { heading, table } from './table';

/** How treatment trials are judged: doses, weeks, what is not counted, and each definition of resistance. */
export function trialsPage(): string {
  const { trials, trialsSource, resistantFrom } = clinicPack.thresholds;
  return `${heading('Treatment trials', 'A patient’s own history is a beginning; a clinician reconciles it with the pharmacy record.')}
## When a trial counts

${table(
  ['Part', 'Value'],
  Object.entries(trials).map(([key, value]) => [key, value]),
)}

Source: ${trialsSource}. Treatment-resistant from ${resistantFrom.value} distinct ingredients (${resistantFrom.source}).

## Lowest doses that count

A dose from the strict one on is adequate, one between the usual and the strict dose is for a clinician, one below is inadequate.
More than ${trials.maximumDoseTimes} times the label's maximum is uncertain (${labelMaximumSource}).

${table(['Medicine', 'Brands', 'Class', 'Usual', 'Strict', 'Label maximum', 'Unit', 'RxNorm', 'Note', 'Source'], [...agents, ...formulations].map(rowOf))}

## Recorded, and not counted

${table(
  ['Treatment', 'Kind', 'RxNorm', 'Note'],
  allUncounted.map(({ id, kind, rxcui, note }) => [id, kind, rxcui ?? '', note ?? '']),
)}

## Definitions of resistance, side by side

${table(
  ['Policy', 'Agents', 'Classes', 'Weeks', 'Dose', 'Source'],
  clinicPack.policies.map((policy) => [
    policy.name,
    policy.agentsNeeded,
    policy.classesNeeded,
    policy.thresholds.adequateWeeks,
    policy.thresholds.doseBasis,
    policy.source,
  ]),
)}

${stagingCredit}
`;
}

const rowOf = (agent: Agent) => [
  agent.id,
  agent.brands.join(', '),
  agent.class,
  agent.usualMgPerDay,
  agent.strictMgPerDay,
  agent.labelMaximumMgPerDay,
  agent.doseUnit,
  `${agent.rxcui.join(' + ')}${agent.rxcuiVerified ? '' : ' ?'}`,
  agent.note ?? '',
  agent.source,
];
