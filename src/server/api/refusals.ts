import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import type { ErrorCode } from '@/domain/shared/app-error';

type Refusal = { http: TRPC_ERROR_CODE_KEY; sentence: string };

/** What a refusal is called on the wire, and its sentence. The compiler asks for a line here whenever a code is added. */
export const refusals = {
  'no-access': { http: 'NOT_FOUND', sentence: 'There is nothing here that you can open.' },
  'already-claimed': { http: 'CONFLICT', sentence: 'Someone else has already taken this case.' },
  'wrong-stage': { http: 'PRECONDITION_FAILED', sentence: 'This has moved on and can no longer be done.' },
  'consent-needed': { http: 'PRECONDITION_FAILED', sentence: 'There is something to agree to before the first question.' },
  'words-changed': { http: 'CONFLICT', sentence: 'These words have changed. Please read them once more.' },
  'video-not-agreed': {
    http: 'PRECONDITION_FAILED',
    sentence: 'The patient has not agreed to video, or took it back. The visit can go on by phone.',
  },
  incomplete: { http: 'PRECONDITION_FAILED', sentence: 'Some questions still need an answer.' },
  'stale-answer': { http: 'CONFLICT', sentence: 'A newer answer was saved on another device.' },
  'unknown-question': { http: 'BAD_REQUEST', sentence: 'There is no such question.' },
  'not-asked': { http: 'PRECONDITION_FAILED', sentence: 'Other questions come before this one.' },
  'invalid-answer': { http: 'BAD_REQUEST', sentence: 'That is not one of the possible answers.' },
  'not-admitted': { http: 'PRECONDITION_FAILED', sentence: 'The clinician has not opened the visit yet.' },
  'call-ended': { http: 'PRECONDITION_FAILED', sentence: 'This visit has ended.' },
  'already-signed': { http: 'CONFLICT', sentence: 'The note is signed and can no longer be changed.' },
  'stale-rating': { http: 'CONFLICT', sentence: 'A number was changed in another window. Open the visit again to see it.' },
  'stale-note': { http: 'CONFLICT', sentence: 'The note was changed in another window.' },
  'video-unavailable': { http: 'SERVICE_UNAVAILABLE', sentence: 'Video is not available now. The visit can go on by phone.' },
  'second-person-needed': {
    http: 'PRECONDITION_FAILED',
    sentence: 'This takes two people: somebody else has to agree.',
  },
  'reason-needed': { http: 'BAD_REQUEST', sentence: 'A decision needs its reason.' },
  'confirmation-needed': { http: 'PRECONDITION_FAILED', sentence: 'Please look again and confirm this.' },
  'contact-needed': { http: 'PRECONDITION_FAILED', sentence: 'Nobody has reached the patient since this alert rose.' },
  'more-tries-needed': {
    http: 'PRECONDITION_FAILED',
    sentence: 'It takes three tries by two ways, or a welfare check that was asked for.',
  },
  'already-on-call': { http: 'CONFLICT', sentence: 'This person is on call in these hours already.' },
  'in-the-past': { http: 'BAD_REQUEST', sentence: 'That time has already passed.' },
  'time-taken': { http: 'CONFLICT', sentence: 'This consultant sees somebody else at that time.' },
  'clinic-closed': { http: 'PRECONDITION_FAILED', sentence: 'The clinic is closed at that time.' },
  'too-many-requests': { http: 'TOO_MANY_REQUESTS', sentence: 'That was too many tries. Please wait a little.' },
} as const satisfies Record<ErrorCode, Refusal>;

/** What is said of a refusal that has no code of our own: the API and the forms use the same words. */
export const plainRefusals: Partial<Record<TRPC_ERROR_CODE_KEY, string>> = {
  UNAUTHORIZED: 'Please sign in.',
  FORBIDDEN: 'This is not open to you.',
  NOT_FOUND: 'There is nothing here that you can open.',
  METHOD_NOT_SUPPORTED: 'This can only be asked in another way.',
  PAYLOAD_TOO_LARGE: 'That is too much at once.',
  UNSUPPORTED_MEDIA_TYPE: 'Only JSON is understood here.',
  SERVICE_UNAVAILABLE: 'Our records cannot be reached just now. Nothing was changed. Please try again.',
};
