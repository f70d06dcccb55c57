import { z } from 'zod';
import { Text } from './text';

/**
 * A piece of what somebody wrote for a telephone number. `href` dials it (tel:, an extension after a pause); null where the
 * piece is words, or digits that are no number. `extension` is said beside the number: not every phone dials it by itself.
 */
export const PhonePart = z.object({
  shown: z.string().max(2_000),
  href: z.string().startsWith('tel:').max(60).nullable(),
  extension: z.string().max(20).nullable(),
});
export type PhonePart = z.infer<typeof PhonePart>;
export const PhoneParts = z.array(PhonePart).max(40);

/** A number as somebody writes it, to be read and not kept. */
export const WrittenPhone = z.strictObject({ text: Text(200) });
