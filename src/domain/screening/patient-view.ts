import type { SuicideTier } from '@/domain/instruments/suicide-tier';
import type { RuleId } from './rule-ids';
import { ruleById } from './rulebook';
import type { Outcome } from './outcome';
import type { Screening } from './screening';

type PatientView = Screening['patientView'];

const suppressing: readonly RuleId[] = ['S-01', 'S-02', 'S-05', 'S-06', 'S-07'];
/** The rules a patient can be given a reason for; safety rules and paperwork have their own screens. */
const explained = /^[XRDT]-/;

/** Chooses what the patient sees. Safety comes before any word on eligibility. */
export function patientViewOf(fired: readonly RuleId[], outcome: Outcome, tier: SuicideTier): PatientView {
  const call911 = fired.includes('M-01');
  const suppressed = outcome === 'URGENT' || fired.some((id) => suppressing.includes(id));
  const kind = kindOf({ call911, suppressed, outcome, tier });
  const reasons = suppressed || outcome === 'LIKELY_ELIGIBLE' ? [] : fired.filter((id) => explained.test(id)).map(reasonOf);
  return { kind, suppressed, call911, mayBookConsult: outcome !== 'URGENT', reasons };
}

function kindOf({
  call911,
  suppressed,
  outcome,
  tier,
}: Pick<PatientView, 'call911' | 'suppressed'> & { outcome: Outcome; tier: SuicideTier }) {
  if (tier === 'high') return 'safety';
  if (call911) return 'call-911';
  if (suppressed) return 'contact-today';
  if (outcome === 'LIKELY_ELIGIBLE') return 'option';
  return outcome === 'LIKELY_NOT_ELIGIBLE' ? 'not-now' : 'look-together';
}

// Kept with the result as it would read in English; the page says it in the reader's language.
const reasonOf = (rule: RuleId) => ({ rule, words: ruleById(rule).patientWords.en });
