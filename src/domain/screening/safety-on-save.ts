import type { SuicideTier } from '@/domain/instruments/suicide-tier';
import type { Evidence } from './evidence';
import type { Facts } from './facts';
import { priorityOf, type Priority } from './outcome';
import type { RuleId } from './rule-ids';
import type { RulePack } from './rule-pack';
import { ruleById } from './rulebook';
import { ideationOf, item9Of, overallTier, suicideScreenOf } from './suicide';

/** What the patient sees at the moment of saving: nothing, supportive words, the calm page, or the full-screen emergency page. */
const safetyScreens = ['none', 'support', 'contact-today', 'emergency'] as const;
export type SafetyScreen = (typeof safetyScreens)[number];

export type Safety = {
  tier: SuicideTier;
  /** Safety rules met so far. What was not reached yet is not held against anyone: S-06 is left to the end, or to leaving. */
  rules: readonly RuleId[];
  screenFor: SafetyScreen;
  priority: Priority;
  /** What is to be raised when the person now leaves, or stays away for 15 minutes; null when nothing positive was said. */
  ifLeft: { rules: readonly RuleId[]; priority: Priority } | null;
};

const onSave = (['S-01', 'S-02', 'S-03', 'S-04', 'S-05', 'S-07', 'S-09', 'M-01'] as const).map(ruleById);
const noScores = { phq9: null, gad7: null, auditC: null, pcPtsd5: null };

/** Runs the safety rules alone. Called on every saved answer, before anything is submitted. */
export function safetyOf(facts: Facts, { thresholds }: RulePack): Safety {
  const suicide = suicideScreenOf(facts);
  const tier = overallTier(facts, suicide, thresholds.item9);
  const evidence: Evidence = { facts, scores: noScores, suicide, tier, trials: null, missing: [] };
  const rules = onSave.filter((rule) => rule.judge(evidence, thresholds).status === 'met').map(({ id }) => id);
  const ideation = ideationOf(facts);
  const positive = suicide.positive || tier === 'high' || (ideation !== null && ideation.points >= thresholds.item9.low);
  return {
    tier,
    rules,
    screenFor: screenFor(rules, positive),
    priority: priorityOf(rules),
    ifLeft: positive ? ifLeft(rules, evidence) : null,
  };
}

/** Whether one safety screen is graver than another. */
export const isGraver = (a: SafetyScreen, b: SafetyScreen): boolean => safetyScreens.indexOf(a) > safetyScreens.indexOf(b);

/** The graver of two safety screens, so that taking back an answer never takes back the help. */
export const graverScreen = (a: SafetyScreen, b: SafetyScreen): SafetyScreen =>
  safetyScreens.indexOf(a) >= safetyScreens.indexOf(b) ? a : b;

function screenFor(rules: readonly RuleId[], positive: boolean): SafetyScreen {
  const has = (...ids: RuleId[]) => ids.some((id) => rules.includes(id));
  if (has('S-01', 'S-07', 'M-01')) return 'emergency';
  if (has('S-02', 'S-05', 'S-09')) return 'contact-today';
  return positive ? 'support' : 'none';
}

/** Leaving after a positive answer counts, and so does each follow-up question that was left open. */
function ifLeft(rules: readonly RuleId[], { facts, suicide }: Evidence): NonNullable<Safety['ifLeft']> {
  const open = suicide.missing.length > 0 || item9Of(facts) === null;
  const raised: RuleId[] = [...rules, 'S-08', ...(open ? (['S-06'] as const) : [])];
  return { rules: raised.sort(), priority: priorityOf(raised) };
}
