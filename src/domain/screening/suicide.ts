import { asqScreen, cssrsScreen, type SuicideScreen, type SuicideTier } from '@/domain/instruments/suicide-tier';
import type { Facts } from './facts';
import type { Thresholds } from './rule-pack';

const notAsked: SuicideScreen = { tier: 'unknown', missing: ['suicide'], positive: false };

/** What the suicide screen alone says. No screen at all is unknown, never negative. */
export function suicideScreenOf({ suicide }: Pick<Facts, 'suicide'>): SuicideScreen {
  if (suicide === null) return notAsked;
  return suicide.kind === 'asq' ? asqScreen(suicide) : cssrsScreen(suicide);
}

export const item9Of = ({ phq9 }: Pick<Facts, 'phq9'>): number | null => phq9?.[8] ?? null;

type Ideation = { item: 'item 9' | 'QIDS-SR16 item 12'; points: number };

/** The graver of item 9 and item 12 of the QIDS-SR16. Null while item 9 is open and the other was not answered. */
export function ideationOf(facts: Pick<Facts, 'phq9' | 'qidsItem12'>): Ideation | null {
  const item9 = item9Of(facts);
  const { qidsItem12 = 0 } = facts;
  if (qidsItem12 > (item9 ?? 0)) return { item: 'QIDS-SR16 item 12', points: qidsItem12 };
  return item9 === null ? null : { item: 'item 9', points: item9 };
}

/**
 * The tier with item 9 and the help button taken in. Any positive answer gives at least `low`; `unknown` is left for the
 * person of whom nothing positive is known while something is missing, also when it is only item 9.
 */
export function overallTier(facts: Facts, screen: SuicideScreen, { low }: Thresholds['item9']): SuicideTier {
  if (facts.helpNow === true) return 'high';
  if (screen.tier === 'high' || screen.tier === 'moderate' || screen.tier === 'low') return screen.tier;
  const ideation = ideationOf(facts);
  if (ideation !== null && ideation.points >= low) return 'low';
  return ideation === null || screen.tier === 'unknown' ? 'unknown' : 'none';
}
