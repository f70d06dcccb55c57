import { createTransport, type Transporter } from 'nodemailer';
import { env } from '@/env';
import { type Sight, WatchedPart } from '@/server/watched-part';

const patienceMs = 5_000;

const held = globalThis as typeof globalThis & { clearwayMailServer?: WatchedPart };

/** What this process knows of the mail server. It is asked while somebody wants to know, and left in peace otherwise. */
export function seeMailServer(longestWaitMs: number): Promise<Sight> {
  held.clearwayMailServer ??= new WatchedPart({ look: askMailServer, everyMs: 10_000, againMs: 1_000, restsAfterMs: 60_000 });
  return held.clearwayMailServer.settled(longestWaitMs);
}

let transport: Transporter | undefined;

/** Greets the mail server and signs in, and sends nothing. Throws when that does not work. */
async function askMailServer(): Promise<boolean> {
  const limits = { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs };
  transport ??= createTransport({ url: env().SMTP_URL, ...limits });
  return transport.verify();
}
