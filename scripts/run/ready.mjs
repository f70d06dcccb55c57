import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

/** The program answers HTTP at all; what it answers is its own matter. */
export function answersHttp(url) {
  return async () => {
    const reply = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5000) });
    await reply.body?.cancel();
    return reply.status < 500;
  };
}

/** Something listens on the port. */
export function listensOn(port) {
  return () =>
    new Promise((resolve) => {
      const socket = connect({ host: '127.0.0.1', port });
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
}

/** The program has written these words to its log since it was started. */
export function says(words) {
  return async (log, from) => readFileSync(log).subarray(from).includes(words);
}
