import { randomUUID } from 'node:crypto';
import { clinicPack } from '@/domain/screening/packs/clinic-2026-11';
import type { BandedReading, RulePack } from '@/domain/screening/rule-pack';

type Change = Partial<Omit<RulePack, 'thresholds'>> & { bands?: Partial<RulePack['thresholds']['bands']> };

/** The built-in pack under another version, with other bands where given. */
export function aPack({ bands, ...change }: Change = {}): RulePack {
  const { thresholds } = clinicPack;
  return {
    ...clinicPack,
    version: `demo-${randomUUID().slice(0, 8)}`,
    approvedBy: 'Demo',
    ...change,
    thresholds: { ...thresholds, bands: { ...thresholds.bands, ...bands } },
  };
}

/** A reading graded by these rules, each from its limit to that of the next. */
export function bandsFrom(reading: BandedReading, limits: Readonly<Record<string, number>>) {
  const entries = Object.entries(limits);
  const bands = entries.map(([rule, from], place) => ({ rule, from, below: entries[place + 1]?.[1] ?? null }));
  return { [reading]: { source: 'Demo source', bands } };
}
