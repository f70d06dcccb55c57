import { call } from './call';
import { personOf, prepare } from './callers';
import type { ActorName, Target } from './cast';
import { changedTables, type DatabaseState, type Fingerprint } from './database-state';
import type { Row } from './expected';
import type { Procedure } from './procedures';
import { missingIds, type Scene, type World } from './world';

/** One call: which procedure, its row of the table, who calls, and for what. */
export type Cell = { path: string; procedure: Procedure; row: Row; actor: ActorName; target: Target };

/** What came of it: everything that is not as written down, the word and the body of the answer, and how the database stands. */
export type Tried = { faults: string[]; word: string; body: string; untouched: Fingerprint };

/** What a row is tried for: each kind of id where its input names one, else nothing. */
export const targetsOf = ({ input, mixed }: Row): Target[] =>
  input === undefined ? ['none'] : ['own', 'other', 'missing', ...(mixed === undefined ? [] : (['mixed'] as const))];

function inputFor({ input, mixed, sends }: Row, { own, other }: Scene, target: Target): unknown {
  if (target === 'none') return sends?.();
  if (target === 'mixed') return mixed?.(own.ids, other.ids);
  return input?.(target === 'missing' ? missingIds() : target === 'own' ? own.ids : other.ids);
}

/** Makes the call in the kept state, whose fingerprint is `untouched`, and puts that state back. */
export async function tryCell(cell: Cell, world: World, state: DatabaseState, untouched: Fingerprint): Promise<Tried> {
  const { path, procedure, row, actor, target } = cell;
  const scene = world.scenes[row.scene];
  const find = (name: Parameters<typeof personOf>[0]) => personOf(name, world.staff, scene);
  const { headers, hasChanged } = await prepare(actor, find(row.best as Parameters<typeof find>[0]), find, state);
  const before = hasChanged ? await state.fingerprint() : untouched;

  const { word, body } = await call(path, procedure, headers, inputFor(row, scene, target));
  const changed = changedTables(before, await state.fingerprint());
  const trail = changed.length === 0 ? [] : await state.trail();
  const faults = faultsOf(cell, word, changed, trail);
  return { faults, word, body, untouched: hasChanged || changed.length > 0 ? await state.restore() : untouched };
}

function faultsOf({ row, actor, target, procedure }: Cell, word: string, changed: string[], trail: string[]): string[] {
  const wanted = row.may[actor]?.[target] ?? 'refused';
  const got = wanted === 'refused' && /^(401|403|404|no-access)$/.test(word) ? 'refused' : word;
  const faults: string[] = [];
  if (got !== wanted) faults.push(`expected ${wanted}, got ${word}`);
  if (got !== 'ok' && changed.length > 0) faults.push(`refused, and yet changed ${changed.join(', ')}`);
  if (got === 'ok' && row.leaves === null && trail.length > 0) faults.push(`left ${trail.join(', ')}`);
  if (got === 'ok' && row.leaves !== null && !trail.includes(row.leaves as string))
    faults.push(`left no ${row.leaves} but ${trail.join(', ') || 'nothing'}`);
  if (got === 'ok' && row.leaves === null && procedure._def.type === 'query' && changed.length > 0)
    faults.push(`a query changed ${changed.join(', ')}`);
  return faults.map((fault) => `${actor} / ${target}: ${fault}`);
}
