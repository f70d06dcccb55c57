import 'server-only';
import { headers } from 'next/headers';
import type { Fields } from '@/domain/answers/from-fields';
import { readTypedFields } from '@/server/api/typed-fields-cookie';
import { readCookie } from '@/server/auth/cookies';

/** What was typed into a plain form of this case (or request) and could not be kept; null where nothing was. */
export const typedFieldsFor = async (bound: string): Promise<Fields | null> =>
  readTypedFields(bound, readCookie(await headers(), 'typed') ?? undefined);

/** The same for the question that link and date of birth opened. */
export async function typedFieldsForLink(): Promise<Fields | null> {
  const key = readCookie(await headers(), 'request');
  return key === null ? null : typedFieldsFor(key);
}
