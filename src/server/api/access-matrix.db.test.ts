import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { permissions } from '@/domain/access/permissions';
import type { AuditEvent } from '@/domain/audit/events';
import { expected } from '@/testing/access-matrix/expected';
import { gaps, proceduresOf } from '@/testing/access-matrix/procedures';
import { routerOf, shares } from '@/testing/access-matrix/shares';
import { appRouter } from './root';
import { needs, open, router } from './trpc';

const procedures = proceduresOf(appRouter);

test('every procedure has a permission, an output and a row', () => expect(gaps(appRouter, Object.keys(expected))).toEqual([]));

test('every router is in one share of the matrix, and every share has its test file', () => {
  const routers = new Set(Object.keys(procedures).map(routerOf));
  expect(Object.values(shares).flat().toSorted()).toEqual([...routers].toSorted());
  const files = readdirSync(new URL('./access-matrix', import.meta.url));
  expect(files.toSorted()).toEqual(
    Object.keys(shares)
      .map((share) => `${share}.db.test.ts`)
      .toSorted(),
  );
});

test('a hole in a router would be found', () => {
  const planted = router({
    hidden: open.query(() => 'no output'),
    watched: needs('queue.read').subscription(async function* () {
      yield 1;
    }),
    fine: open.output(z.string()).query(() => 'fine'),
  });
  const unguarded = { _def: { procedures: { bare: { _def: { type: 'query', output: {} } } } } };
  expect(gaps(planted, ['fine'])).toEqual([
    'hidden: no output schema',
    'watched: no output schema',
    'hidden: no row',
    'watched: no row',
  ]);
  expect(gaps(unguarded, ['bare', 'gone'])).toEqual(['bare: no permission', 'gone: no procedure']);
});

const looks: readonly AuditEvent['type'][] = ['case.viewed', 'alert.viewed', 'rules.compared'];

test.each(Object.entries(expected))('%s leaves what its permission says', (path, { leaves }) => {
  const permission = procedures[path]?._def.meta?.permission ?? 'open';
  const promised = permission === 'open' ? 'nothing' : permissions[permission].leaves;
  if (promised === 'nothing') expect(leaves).toBeNull();
  else expect(leaves, `${permission} promises a ${promised}`).not.toBeNull();
  // A read is reported as a read, and a write as a write.
  expect(looks.some((look) => look === leaves)).toBe(promised === 'read');
});
