import 'server-only';
import { cookies } from 'next/headers';
import type { AskedQuestion } from '@/domain/queue/information-request';
import { cookieName } from '@/server/auth/cookies';
import { api } from './server';

/** The question that this browser opened with link and date of birth, or null. */
export async function readOpenedQuestion(): Promise<AskedQuestion | null> {
  const key = (await cookies()).get(cookieName('request'))?.value ?? '';
  return key === '' || key.length > 100 ? null : api().requests.opened({ key });
}
