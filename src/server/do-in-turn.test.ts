import { expect, test, vi } from 'vitest';
import { doInTurn } from './do-in-turn';

test('what fails keeps none of the later ones from their turn; each failure is logged, and the first is thrown at the end', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const begun: string[] = [];
  const work = async (id: string) => {
    begun.push(id);
    if (id !== 'well') throw new Error(`${id} failed`);
  };
  const round = doInTurn('safety.not-paged', ['first', 'well', 'second', 'well'], work);
  await expect(round).rejects.toThrow('first failed');
  const logged = written.mock.calls.map(([line]) => JSON.parse(String(line)));
  written.mockRestore();
  expect(begun).toEqual(['first', 'well', 'second', 'well']);
  expect(logged).toMatchObject(['first', 'second'].map((id) => ({ level: 'error', code: 'safety.not-paged', ids: { id } })));
});

test('what each gave comes back in order, and nobody begins before the one ahead has ended', async () => {
  let atWork = 0;
  const work = async ({ id }: { id: string }) => {
    atWork += 1;
    await Promise.resolve();
    return `${id}${atWork--}`;
  };
  expect(await doInTurn('safety.not-paged', [{ id: 'a' }, { id: 'b' }, { id: 'c' }], work)).toEqual(['a1', 'b1', 'c1']);
});
