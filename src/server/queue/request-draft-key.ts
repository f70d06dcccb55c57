import type { DraftKey } from '@/domain/answers/views';
import { derivedKey } from '@/server/auth/derived-key';
import { fingerprint } from '@/server/auth/secrets';
import { transaction } from '@/server/db/client';
import { findRequestByKey } from '@/server/db/information-requests';

/** Seals what is typed into the question that this key opens: the same for each opening of it. Null where it opens nothing. */
export async function requestDraftKey({ now }: { now: Date }, { key }: { key: string }): Promise<DraftKey | null> {
  const request = await transaction((tx) => findRequestByKey(tx, fingerprint(key), now));
  return request?.waits === true ? { key: derivedKey(request.id, 'clearway request drafts 1') } : null;
}
