import { hash, verify } from '@node-rs/argon2';
import { AppError } from '@/domain/shared/app-error';

// argon2id (the default). The price of one guess, measured at about 40 ms: hashing shares the process's few threads, hence two at a time.
const price = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };
const atOnce = 2;
const longestQueue = 20;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= longestQueue) throw new AppError('too-many-requests');
    await new Promise<void>((turn) => waiting.push(turn));
  } else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next(); // hands its place on, so nobody can slip in between
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, price));

let dummy: Promise<string> | undefined;

/**
 * Whether the password fits. Someone without a password costs the same time as someone with one, so the clock tells nobody
 * who has an account.
 */
export async function fitsPassword(password: string, stored: string | null): Promise<boolean> {
  dummy ??= hashPassword('nobody has this password');
  const against = stored ?? (await dummy);
  const fits = await inTurn(() => verify(against, password));
  return fits && stored !== null;
}

/** Whether a stored hash was made with other parameters than today's. */
export const isOutdated = (stored: string): boolean => !stored.includes('$m=65536,t=3,p=1$');
