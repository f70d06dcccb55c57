import type { Agent } from './agents';
import { agents, formulations } from './agents';
import { lookUp, plain } from './drug-name';

const byName = new Map<string, Agent>(
  [...agents, ...formulations].flatMap((agent) =>
    [agent.id, ...agent.brands, ...agent.alsoCalled].map((name): [string, Agent] => [plain(name), agent]),
  ),
);

/** The antidepressant of this generic or brand name, whatever its case, salt or release form; null when it is not one we know. */
export const findAgent = (name: string): Agent | null => lookUp(byName, name);

/** The ingredient under which trials of this agent are counted once. */
export const ingredientOf = (agent: Agent): string => agent.ingredient;
