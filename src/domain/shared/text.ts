import { z } from 'zod';

// C0 controls but tab and newline, DEL, C1, and the characters that turn the direction of what stands around them.
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

/**
 * Free text as a person may write it: normalised (NFC), trimmed, without control and direction-turning characters,
 * at most `max` UTF-16 units. PostgreSQL refuses NUL and lone surrogates; here they become a clear 400 instead.
 */
export const Text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((text) => text.isWellFormed(), 'holds a broken character')
    .transform((text) => text.replaceAll('\r\n', '\n').normalize('NFC').trim())
    .refine((text) => !unsafe.test(text), 'holds a character that cannot be stored')
    .refine((text) => text.length <= max, `must be at most ${max} characters`);

/** Like Text, and something must be left after trimming. */
export const RequiredText = (max: number) => Text(max).refine((text) => text.length > 0, 'must not be empty');

/** An instant as the API sends and takes it: ISO 8601 with a zone. */
export const Instant = z.iso.datetime({ offset: true });

/** The reply of a command that has nothing to tell but that it was done. */
export const Done = z.strictObject({ ok: z.literal(true) });
export type Done = z.infer<typeof Done>;
export const done: Done = { ok: true };
