import { partsOfName, plain } from '@/domain/treatments/drug-name';

/** An antidepressant that can be picked by any of its names. */
export type KnownAgent = {
  name: string;
  brands: readonly string[];
  /** The daily doses that people usually take, in mg. */
  dosesMg: readonly number[];
  /** Above it a typed amount is asked about once more: hardly anybody takes so much in a day. */
  askAboveMg: number;
};

/** The antidepressant that somebody wrote, however they wrote it; null when it is none of these, or several. */
export function knownAgentOf(written: string, agents: readonly KnownAgent[]): KnownAgent | null {
  const byName = new Map(agents.flatMap((agent) => [agent.name, ...agent.brands].map((name) => [plain(name), agent] as const)));
  const { found } = partsOfName(byName, written);
  return found.length === 1 ? (found[0] ?? null) : null;
}
