import { expect, test } from 'vitest';
import { run } from './command.mjs';

const node = (program: string, longestSilenceMs?: number) => run(process.execPath, ['-e', program], { longestSilenceMs });

test('a program that falls silent is ended, and what it said is kept', async () => {
  const { ok, output, fellSilent } = await node("console.log('at work'); setInterval(() => {}, 1000)", 2_000);
  expect({ ok, fellSilent, output }).toEqual({ ok: false, fellSilent: true, output: 'at work\n' });
});

test('one that ends by itself did not fall silent, well or ill', async () => {
  expect(await node("console.log('done')", 60_000)).toEqual({ ok: true, fellSilent: false, output: 'done\n' });
  expect(await node('process.exit(3)', 60_000)).toEqual({ ok: false, fellSilent: false, output: '' });
  expect((await node("console.log('no limit')")).ok).toBe(true);
});
