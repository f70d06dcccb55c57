import { z } from 'zod';
import { locales } from '@/domain/shared/preferences';
import { Instant } from '@/domain/shared/text';
import { consentKinds, optionalKinds } from './consents';

const words = { version: z.string().min(1).max(20), locale: z.enum(locales) };

/** A yes to the words that were on the screen. */
export const GiveConsent = z.strictObject({ kind: z.enum(consentKinds), ...words });
export type GiveConsent = z.infer<typeof GiveConsent>;

/** A no, where no is possible. */
export const RefuseConsent = z.strictObject({ kind: z.enum(optionalKinds), ...words });
export type RefuseConsent = z.infer<typeof RefuseConsent>;

export const OneConsent = z.strictObject({ consentId: z.uuid() });
export type OneConsent = z.infer<typeof OneConsent>;

/** What the person once said to one version of one text. */
export const ConsentRecord = z.object({
  consentId: z.uuid(),
  kind: z.enum(consentKinds),
  version: z.string().max(20),
  locale: z.enum(locales),
  answer: z.enum(['given', 'refused']),
  at: Instant,
  withdrawnAt: Instant.nullable(),
});
export type ConsentRecord = z.infer<typeof ConsentRecord>;

/** All of it, newest first, and the zone in which the person reads times. */
export const MyConsents = z.object({ records: z.array(ConsentRecord).max(500), timeZone: z.string().max(60) });
export type MyConsents = z.infer<typeof MyConsents>;
