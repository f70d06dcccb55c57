import { envOrExit } from '@/env';
import { feed } from '@/server/audit/feed';
import { log } from '@/server/log';

const patienceMs = 4_000; // gone within five seconds, whoever holds a socket

envOrExit();

/** Ends the streams, which would hold the server open for ever, and then the process even if a browser keeps a spare socket. */
function stop() {
  log.event('server.stopping');
  feed().close();
  setTimeout(() => process.exit(0), patienceMs).unref();
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
