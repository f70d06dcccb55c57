import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

/** A test as it was declared, to be run in this process. */
export type Declared = { name: string; run: () => unknown };
const register = globalThis as unknown as { declared: Declared[] };

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** Vitest's own matchers, without its runner: some hundred mutants in one process, instead of one process each. */
export const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), {
  ...((globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT] ?? {}),
});
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect, writable: true, configurable: true });

const declare = (name: string, run: () => unknown) => register.declared.push({ name, run });

const each =
  (add: (name: string, run: () => unknown) => unknown) =>
  (rows: readonly unknown[]) =>
  (name: string, run: (...values: unknown[]) => unknown) => {
    for (const row of rows) add(`${name} ${JSON.stringify(row)?.slice(0, 80)}`, () => run(...(Array.isArray(row) ? row : [row])));
  };

export const test = Object.assign(declare, { each: each(declare) });
export const it = test;
const group = (_name: string, run: () => unknown) => run();
export const describe = Object.assign(group, { each: each(group) });

/** Timeouts and the like mean nothing here. */
export const vi = { setConfig: () => undefined };
