import type { Meta } from '@/server/api/trpc';

type Def = { type: 'query' | 'mutation' | 'subscription'; meta?: Meta; output?: unknown };
export type Procedure = { _def: Def };
type Router = { _def: { procedures: unknown; lazy?: object } };

/** The router's procedures by path. Lazy routers would hide theirs, so there must be none. */
export function proceduresOf(router: Router): Record<string, Procedure> {
  if (Object.keys(router._def.lazy ?? {}).length > 0) throw new Error('A lazy router hides its procedures.');
  return router._def.procedures as Record<string, Procedure>;
}

/** What is wrong with how the procedures are declared: no permission, no output, no row in the expected table, or a row too many. */
export function gaps(router: Router, rows: readonly string[]): string[] {
  const procedures = Object.entries(proceduresOf(router));
  return [
    ...procedures.filter(([, { _def }]) => _def.meta?.permission === undefined).map(([path]) => `${path}: no permission`),
    ...procedures.filter(([, { _def }]) => !saysWhatItGives(_def)).map(([path]) => `${path}: no output schema`),
    ...procedures.filter(([path]) => !rows.includes(path)).map(([path]) => `${path}: no row`),
    ...rows.filter((row) => procedures.every(([path]) => path !== row)).map((row) => `${row}: no procedure`),
  ];
}

const saysWhatItGives = ({ type, meta, output }: Def): boolean =>
  type === 'subscription' ? meta?.yields !== undefined : output !== undefined;
