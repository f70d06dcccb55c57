import type { SummedInstrument } from './instrument';
import { itemPointsOf, summedItems } from './instrument';
import type { ItemAnswers } from './item';

/** For display beside a trend only, always labeled, never for eligibility. */
export type Prorated = { label: 'prorated'; total: number; missing: readonly string[] };

/** Mean of the answered items times their number, where the instrument allows it; null otherwise. */
export function prorate(instrument: SummedInstrument, answers: ItemAnswers): Prorated | null {
  const rule = instrument.prorating;
  if (!rule) return null;
  const items = summedItems(instrument);
  const missing = items.filter((item) => itemPointsOf(instrument, item, answers) === null).map((item) => item.id);
  if (missing.length === 0 || missing.length > rule.mostMissing) return null;
  if (missing.some((id) => rule.never.includes(id))) return null;
  const sum = items.reduce((total, item) => total + (itemPointsOf(instrument, item, answers) ?? 0), 0);
  return { label: 'prorated', total: Math.round((sum / (items.length - missing.length)) * items.length), missing };
}
