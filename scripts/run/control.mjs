import { createServer } from 'node:http';
import { portOf } from '../machine/ports.mjs';

/**
 * Lets tests take a program away and give it back: POST /<name>/kill, /<name>/stop, /<name>/start on a loopback port.
 * Answers when it is done.
 */
export async function openControl(programs) {
  const server = createServer((request, reply) => {
    const [, name, deed = ''] = (request.url ?? '').split('/').map(decodeURIComponent);
    const program = programs.find((candidate) => candidate.name === name);
    const deeds = { kill: () => program.killAndWait(), stop: () => program.stop(3000), start: () => program.start() };
    if (request.method !== 'POST' || !program || !Object.hasOwn(deeds, deed))
      return reply.writeHead(404).end('no such program or deed');
    deeds[deed]().then(
      () => reply.end('done'),
      (error) => reply.writeHead(500).end(error.message),
    );
  });
  await new Promise((resolve) => server.listen({ port: 0, host: '127.0.0.1' }, () => resolve(null)));
  server.unref();
  return { url: `http://127.0.0.1:${portOf(server)}`, close: () => server.close() };
}
