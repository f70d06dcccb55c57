import { z } from 'zod';
import { factsFromFile } from './facts-from-file';
import type { RulePack } from './rule-pack';
import { screen } from './screen';
import type { Screening } from './screening';

/** One case of a case file. The facts are read apart, strictly; what else stands beside them, such as `expect`, is left alone. */
const FileCase = z.object({ id: z.string().min(1).max(200), facts: z.record(z.string(), z.unknown()) });

export type FileResult =
  | {
      id: string;
      scores: { phq9: number | null; gad7: number | null; auditC: number | null; pcptsd5: number | null };
      suicideTier: Screening['suicideTier'];
      trials: { adequate: number; uncertain: number } | null;
      msm: { total: number; band: string } | null;
      rules: readonly string[];
      outcome: Screening['outcome'];
      priority: Screening['priority'];
    }
  | { id: string; error: string };

/** Screens one case of a file. What cannot be read is answered with its fault, never with a guess. */
export function screenFileCase(input: unknown, place: number, pack: RulePack): FileResult {
  const read = FileCase.safeParse(input);
  if (!read.success) return { id: idOf(input, place), error: faultOf(read.error, input) };
  const facts = factsFromFile(read.data.facts);
  if (!facts.ok) return { id: read.data.id, error: facts.error };
  return { id: read.data.id, ...shownOf(screen(facts.facts, pack)) };
}

/** A screening in the short form of a case file. */
function shownOf({ scores, suicideTier, trials, msm, firedRules, outcome, priority }: Screening) {
  const { phq9, gad7, auditC, pcPtsd5 } = scores;
  return {
    scores: { phq9, gad7, auditC, pcptsd5: pcPtsd5 },
    suicideTier,
    trials: trials && { adequate: trials.adequate, uncertain: trials.uncertain },
    msm: msm.computable ? { total: msm.total, band: msm.band } : null,
    rules: firedRules,
    outcome,
    priority,
  };
}

function idOf(input: unknown, place: number): string {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined;
  const named = (typeof id === 'string' && id !== '') || typeof id === 'number';
  return named ? String(id) : `#${place + 1}`;
}

function faultOf({ issues: [issue] }: z.ZodError, input: unknown): string {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return 'case: must be an object with id and facts';
  return `${issue?.path.join('.') || 'case'}: ${issue?.message ?? 'not valid'}`;
}
