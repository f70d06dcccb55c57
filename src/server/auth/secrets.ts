import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';
import { env } from '@/env';

/** 256 random bits as 43 characters that fit into a cookie or a URL. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret of 256 bits: enough to find it, useless to a thief. */
export const fingerprint = (secret: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(secret).digest());

// No 0/O, 1/I/L: the code is read from one screen and typed on another.
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Eight characters to type, 31^8 possibilities. Short enough to be guessed from its hash, so it is kept keyed. */
export const newCode = (): string => Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');

/**
 * The letters and digits of what was typed or pasted, in capitals. Full-width ones are read as the plain ones; whatever stands
 * between them (spaces, dashes and dots of any kind, marks that nobody sees) does not matter.
 */
const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Keyed with the server's secret: whoever reads the table alone cannot try codes against it. */
export const codeFingerprint = (code: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHmac('sha256', `${env().NEXTAUTH_SECRET}|typed-code`).update(plainCode(code)).digest());
