import { createServer } from 'node:net';

/** Whether a TCP port of the loopback interfaces can be bound now; `localhost` may mean either family, so both are tried. */
export async function isPortFree(port) {
  for (const host of ['127.0.0.1', '::1']) if ((await tryPort(port, host)) === 'taken') return false;
  return true;
}

/** A free TCP port of the loopback interface, chosen by the system. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) =>
    server.once('error', reject).listen({ port: 0, host: '127.0.0.1' }, () => resolve(null)),
  );
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * The TCP port on which a server listens.
 * @param {import('node:net').Server} server
 */
export function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('this server listens on no TCP port');
  return address.port;
}

/** The wished port when it is free, else another one. */
export async function freePortNear(wish) {
  return wish && (await isPortFree(wish)) ? wish : await freePort();
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 answers EADDRNOTAVAIL: that is no conflict.
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? 'taken' : 'free'),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('free')));
  });
}
