import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import type { ErrorCode } from '@/domain/shared/app-error';
import type { Locale } from '@/domain/shared/preferences';
import { textsOf } from '@/i18n/texts';

/** What a refusal is called on the wire. The compiler asks for a line here, and for its sentences, whenever a code is added. */
export const refusals = {
  'no-access': 'NOT_FOUND',
  'already-claimed': 'CONFLICT',
  'wrong-stage': 'PRECONDITION_FAILED',
  'consent-needed': 'PRECONDITION_FAILED',
  'words-changed': 'CONFLICT',
  'video-not-agreed': 'PRECONDITION_FAILED',
  incomplete: 'PRECONDITION_FAILED',
  'stale-answer': 'CONFLICT',
  'unknown-question': 'BAD_REQUEST',
  'not-asked': 'PRECONDITION_FAILED',
  'invalid-answer': 'BAD_REQUEST',
  'not-admitted': 'PRECONDITION_FAILED',
  'call-ended': 'PRECONDITION_FAILED',
  'already-signed': 'CONFLICT',
  'stale-rating': 'CONFLICT',
  'stale-note': 'CONFLICT',
  'video-unavailable': 'SERVICE_UNAVAILABLE',
  'second-person-needed': 'PRECONDITION_FAILED',
  'reason-needed': 'BAD_REQUEST',
  'confirmation-needed': 'PRECONDITION_FAILED',
  'contact-needed': 'PRECONDITION_FAILED',
  'more-tries-needed': 'PRECONDITION_FAILED',
  'already-on-call': 'CONFLICT',
  'in-the-past': 'BAD_REQUEST',
  'time-taken': 'CONFLICT',
  'clinic-closed': 'PRECONDITION_FAILED',
  'too-many-requests': 'TOO_MANY_REQUESTS',
} as const satisfies Record<ErrorCode, TRPC_ERROR_CODE_KEY>;

/** The sentence of a refusal in a language. */
export function sentenceOf(code: ErrorCode, locale: Locale): string {
  const sentences: Record<ErrorCode, string> = textsOf(locale).refusals.codes;
  return sentences[code];
}

/** What is said of a refusal that has no code of our own; null where it has no sentence. The API and the forms use the same words. */
export function sentenceOfKind(kind: TRPC_ERROR_CODE_KEY, locale: Locale): string | null {
  const sentences: Partial<Record<TRPC_ERROR_CODE_KEY, string>> = textsOf(locale).refusals.kinds;
  return sentences[kind] ?? null;
}

/** What is said with a bare status; null where it has no sentence. */
export function sentenceOfStatus(status: number, locale: Locale): string | null {
  const sentences: Record<string, string> = textsOf(locale).refusals.statuses;
  return sentences[String(status)] ?? null;
}
