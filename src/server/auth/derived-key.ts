import { hkdfSync } from 'node:crypto';
import { env } from '@/env';

/** A key of 256 bits in base64 that belongs to `owner` (an id) for this `purpose`, derived anew each time and stored nowhere. */
export const derivedKey = (owner: string, purpose: string): string =>
  Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET, owner, purpose, 32)).toString('base64');
