import { z } from 'zod';
import { PhoneParts } from '@/domain/shared/phone-part';
import { Instant, RequiredText } from '@/domain/shared/text';
import { type AlertLevel, alertLevels } from './alert-level';

/** "Are you safe right now?" */
export const safeNowAnswers = ['yes', 'no', 'unsure'] as const;
export type SafeNow = (typeof safeNowAnswers)[number];

/** "Is someone with you?" */
export const companyAnswers = ['yes', 'coming', 'no'] as const;
export type Company = (typeof companyAnswers)[number];

/**
 * What a patient says on the page of people to talk to: whether they are safe, whether somebody is there, another telephone for
 * the call, and another place than the one they gave before. Null: not said this time.
 */
export const RecordSafetyCheck = z
  .strictObject({
    /** Made by the page, once an answer: sending the same again changes nothing. */
    checkId: z.uuid(),
    safeNow: z.enum(safeNowAnswers).nullable(),
    company: z.enum(companyAnswers).nullable(),
    /** As typed: no number is refused. */
    callPhone: RequiredText(40).nullable().default(null),
    placeNow: RequiredText(300).nullable().default(null),
  })
  .refine(
    ({ safeNow, company, callPhone, placeNow }) => [safeNow, company, callPhone, placeNow].some((value) => value !== null),
    'must say something',
  );
export type RecordSafetyCheck = z.infer<typeof RecordSafetyCheck>;

/** The newest answer to each question; null where it was never answered. */
export const SafetyCheck = z.strictObject({
  safeNow: z.strictObject({ answer: z.enum(safeNowAnswers), at: Instant }).nullable(),
  company: z.strictObject({ answer: z.enum(companyAnswers), at: Instant }).nullable(),
});
export type SafetyCheck = z.infer<typeof SafetyCheck>;

/** The alert that an answer asks for. Not sure is not safe: somebody calls the same day. */
export const alertForSafeNow = { yes: null, no: 'STAT', unsure: 'P1' } as const satisfies Record<SafeNow, AlertLevel | null>;

/** What the page of people to talk to shows its patient of the clinic's side. */
export const CareView = z.strictObject({
  /** The open alert: since when the clinic knows, and by when somebody means to call. Null: nobody was alerted. */
  alert: z
    .strictObject({ level: z.enum(alertLevels), since: Instant, promisedBy: Instant, isAnyoneOnCall: z.boolean() })
    .nullable(),
  check: SafetyCheck,
  /** Where the call would go and where the patient is: as said here (`at`), else as answered (`at` null). Null: not given. */
  call: z.strictObject({
    phone: z.strictObject({ parts: PhoneParts, at: Instant.nullable() }).nullable(),
    place: z.strictObject({ text: z.string().max(2_000), at: Instant.nullable() }).nullable(),
  }),
  /** The patient's own. */
  timeZone: z.string().max(60),
});
export type CareView = z.infer<typeof CareView>;

type GivenCheck = { safeNow: SafeNow | null; company: Company | null; saidAt: Date };

/** The newest answer to each question, of what was said (oldest first). */
export function newestCheck(checks: readonly GivenCheck[]): SafetyCheck {
  const safe = checks.findLast(({ safeNow }) => safeNow !== null);
  const company = checks.findLast((one) => one.company !== null);
  return {
    safeNow: safe?.safeNow ? { answer: safe.safeNow, at: safe.saidAt.toISOString() } : null,
    company: company?.company ? { answer: company.company, at: company.saidAt.toISOString() } : null,
  };
}
