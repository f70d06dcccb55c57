/** Every way a use case may refuse. The client has its own words for each code. */
const errorCodes = [
  'no-access',
  'already-claimed',
  'wrong-stage',
  'consent-needed',
  'words-changed',
  'video-not-agreed',
  'incomplete',
  'stale-answer',
  'unknown-question',
  'not-asked',
  'invalid-answer',
  'not-admitted',
  'call-ended',
  'already-signed',
  'stale-note',
  'stale-rating',
  'video-unavailable',
  'second-person-needed',
  'reason-needed',
  'confirmation-needed',
  'contact-needed',
  'more-tries-needed',
  'already-on-call',
  'in-the-past',
  'time-taken',
  'clinic-closed',
  'too-many-requests',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A refusal that the caller can understand and act on. Anything else that is thrown is a bug. */
export class AppError extends Error {
  constructor(readonly code: ErrorCode) {
    super(code);
    this.name = 'AppError';
  }
}
