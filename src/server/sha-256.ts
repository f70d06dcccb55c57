import { hash } from 'node:crypto';

/** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal, or in base64url. */
export const platformSha256 = (text: string, encoding: 'hex' | 'base64url' = 'hex'): string => hash('sha256', text, encoding);
