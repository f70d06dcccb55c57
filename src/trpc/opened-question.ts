import 'server-only';
import { headers } from 'next/headers';
import type { AskedQuestion } from '@/domain/queue/information-request';
import { readCookie } from '@/server/auth/cookies';
import { serverApi } from './server';

/** The question that this browser opened with link and date of birth, or null. */
export async function readOpenedQuestion(): Promise<AskedQuestion | null> {
  const key = readCookie(await headers(), 'request') ?? '';
  return key === '' || key.length > 100 ? null : serverApi().requests.opened({ key });
}
