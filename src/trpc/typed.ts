import 'server-only';
import { headers } from 'next/headers';
import type { Fields } from '@/domain/answers/from-fields';
import { readTyped } from '@/server/api/typed-again';
import { readCookie } from '@/server/auth/cookies';

/** What was typed into a plain form of this case (or request) and could not be kept; null where nothing was. */
export const typedFor = async (bound: string): Promise<Fields | null> =>
  readTyped(bound, readCookie(await headers(), 'typed') ?? undefined);

/** The same for the question that link and date of birth opened. */
export async function typedForOpened(): Promise<Fields | null> {
  const key = readCookie(await headers(), 'request');
  return key === null ? null : typedFor(key);
}
