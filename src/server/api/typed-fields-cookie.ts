import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Fields } from '@/domain/answers/from-fields';
import { derivedKey } from '@/server/auth/derived-key';
import { setCookie } from '@/server/auth/cookies';

/**
 * What was typed into a plain form and could not be kept travels back to the same browser, so that nobody writes it twice:
 * sealed with a key of the server, for one case alone, and for as long as it takes to put it right.
 */
const keptSeconds = 15 * 60;
/** A browser takes 4,096 bytes, the name and its attributes with them. */
const longestCookie = 3_700;
const [ivBytes, tagBytes] = [12, 16];

const key = () => Buffer.from(derivedKey('all', 'clearway typed again 1'), 'base64');
// The fields that the form itself carries come anew with each page.
const isTyped = ([name, text]: [string, string]) => text !== '' && !/^-(?!words$)/.test(name);

/** The `Set-Cookie` line that takes the fields back. `bound` names whose they are, such as the case's id. */
export function typedFieldsCookie(bound: string, fields: Fields): string {
  const plain = deflateRawSync(JSON.stringify(Object.fromEntries(Object.entries(fields).filter(isTyped))));
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key(), iv, { authTagLength: tagBytes }).setAAD(Buffer.from(bound));
  const sealed = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
  return sealed.length > longestCookie ? clearTypedFieldsCookie() : setCookie('typed', sealed, keptSeconds);
}

/** The line that takes it away again, once everything is kept. */
export const clearTypedFieldsCookie = (): string => setCookie('typed', '', 0);

const TypedFields = z.record(z.string(), z.string());

/** The fields out of the cookie's value; null where there are none, or they are somebody else's. */
export function readTypedFields(bound: string, sealed: string | undefined): Fields | null {
  if (sealed === undefined || sealed.length > longestCookie) return null;
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
      .setAAD(Buffer.from(bound))
      .setAuthTag(bytes.subarray(-tagBytes));
    const plain = Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]);
    return TypedFields.parse(JSON.parse(inflateRawSync(plain, { maxOutputLength: 64 * 1024 }).toString()));
  } catch {
    return null;
  }
}
