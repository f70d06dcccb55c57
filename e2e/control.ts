/** The programs a test may take away and give back. */
export type ProgramName = 'application' | 'worker' | 'mailbox' | 'media server' | 'database';

async function ask(name: ProgramName, deed: 'kill' | 'stop' | 'start') {
  const reply = await fetch(`${process.env.E2E_CONTROL}/${encodeURIComponent(name)}/${deed}`, { method: 'POST' });
  if (!reply.ok) throw new Error(`${deed} ${name}: ${await reply.text()}`);
}

/** Ends a program at once, as a power cut would. Resolves when it is gone; give it back with `start`. */
export const kill = (name: ProgramName) => ask(name, 'kill');

/** Starts it again on the same ports and resolves when it answers. */
export const start = (name: ProgramName) => ask(name, 'start');

/** Does the work while the program is gone, and gives it back however that ends. */
export async function without<T>(name: ProgramName, work: () => Promise<T>): Promise<T> {
  await kill(name);
  try {
    return await work();
  } finally {
    await start(name);
  }
}
