import { z } from 'zod';
import { cleanText } from './clean-text';

/**
 * Free text as a person may write or paste it: composed (NFC), without what nobody can see (control, direction and zero-width
 * characters, no-break spaces), line breaks as newlines, trimmed, and then at most `max` UTF-16 units. What a clipboard
 * brings along is taken off before anything is checked. PostgreSQL refuses lone surrogates; here they become a clear 400.
 */
export const Text = (max: number) =>
  z
    .string()
    // Room for what is taken off; what is far too long is not even looked through.
    .max(max * 2 + 200)
    .refine((text) => text.isWellFormed(), 'holds a broken character')
    .transform(cleanText)
    .refine((text) => text.length <= max, `must be at most ${max} characters`);

/** Like Text, and something must be left after trimming. */
export const RequiredText = (max: number) => Text(max).refine((text) => text.length > 0, 'must not be empty');

/** An instant as the API sends and takes it: ISO 8601 with a zone. */
export const Instant = z.iso.datetime({ offset: true });

/** The reply of a command that has nothing to tell but that it was done. */
export const Done = z.strictObject({ ok: z.literal(true) });
export type Done = z.infer<typeof Done>;
export const done: Done = { ok: true };
