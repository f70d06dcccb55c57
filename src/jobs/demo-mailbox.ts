import { SMTPServer } from 'smtp-server';
import { env } from '@/env';
import { disconnect } from '@/server/db/client';
import { log } from '@/server/log';
import { keepDemoMail } from '@/server/mail/keep-demo-mail';

/**
 * A mail server for demonstrations and tests: it takes every letter that comes to SMTP_URL's port on this machine and puts
 * it where /demo/mailbox shows it. Nothing leaves the machine.
 */
if (env().CLEARWAY_MODE === 'production') throw new Error('The demo mailbox is for CLEARWAY_MODE=demo or test.');
const { hostname, port } = new URL(env().SMTP_URL);
if (!['localhost', '127.0.0.1', '[::1]'].includes(hostname)) throw new Error('The demo mailbox listens on this machine only.');

const longestLetterBytes = 256 * 1024;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  size: longestLetterBytes,
  logger: false,
  onData(stream, _session, taken) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      keepDemoMail({ now: new Date() }, Buffer.concat(chunks).toString('utf8')).then(
        () => taken(),
        (error: unknown) => {
          log.error('demo-mailbox.not-kept', error);
          taken(new Error('not kept'));
        },
      );
    });
  },
});
server.on('error', (error) => log.error('demo-mailbox.fault', error));
server.listen(Number(port || 25), hostname.replace(/[[\]]/g, ''), () => log.event('demo-mailbox.ready'));

const stop = () => server.close(() => void disconnect().then(() => process.exit(0)));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
