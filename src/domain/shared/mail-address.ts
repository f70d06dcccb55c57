import { z } from 'zod';
import { cleanText } from './clean-text';

/**
 * An e-mail address as we accept and store it: cleaned of what a clipboard brings unseen, lower-case, one plain mailbox. Stricter than the standard on purpose:
 * display names, comments, quotes and lists are how mail is sent to somebody else.
 */
export const MailAddress = z
  .string()
  .max(254)
  .transform((text) => cleanText(text).toLowerCase())
  .refine(
    (text) => /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(text),
    'is not an e-mail address',
  )
  .refine((text) => !text.includes('..') && !text.startsWith('.') && !text.includes('.@'), 'is not an e-mail address');
