import { createTransport, type Transporter } from 'nodemailer';
import { env } from '@/env';
import type { Letter } from '@/server/db/mail';

let transport: Transporter | undefined;

/** The whole exchange with the mail server, from the name's address to its "accepted". The limits below sum up to more. */
export const longestDeliveryMs = 20_000;

/**
 * Hands a letter to the mail server, as plain text and to one stored address. Throws when the server does not take it.
 * Nothing made by users stands in a header but that address, and the letter can name no file and no URL to fetch. Whatever
 * is not done in time is broken off, and the connection closed.
 */
export async function deliver({ to, subject, text }: Letter, longestMs = longestDeliveryMs): Promise<void> {
  transport ??= createTransport({
    url: env().SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const signal = AbortSignal.timeout(longestMs);
  await transport.sendMail({ from: env().MAIL_FROM, to: { name: '', address: to }, subject, text, signal });
}
