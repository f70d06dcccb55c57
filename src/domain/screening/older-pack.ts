import { clinicPack } from './packs/clinic-2026-11';

type Band = { rule?: unknown };
type Bands = { source?: unknown; bands?: unknown };

/**
 * A published pack as the rules of today read it. One that was signed before a band existed gets the band the clinic starts
 * with, and its source says so: a new rule must not put a signed pack out of use, nor act unseen. Drafts are not helped.
 */
export function asPackOfToday(pack: unknown): unknown {
  const { thresholds } = asRecord(pack);
  const { bands } = asRecord(thresholds);
  const bmi: Bands = asRecord(asRecord(bands).bmiKgPerM2);
  if (!Array.isArray(bmi.bands) || bmi.bands.some((band: Band) => band?.rule === 'R-25')) return pack;
  const [low] = clinicPack.thresholds.bands.bmiKgPerM2.bands;
  const source = `${String(bmi.source)}; below ${low?.below} as the clinic starts with, added after this pack was signed`;
  const bmiKgPerM2 = { source, bands: [low, ...bmi.bands] };
  return {
    ...asRecord(pack),
    thresholds: { ...asRecord(thresholds), bands: { ...asRecord(bands), bmiKgPerM2 } },
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
