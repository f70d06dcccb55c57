import type { PhonePart } from '@/domain/shared/phone-part';

/** The first number of these parts that can be dialled, as its link; null where none can. */
export const firstDialable = (parts: readonly PhonePart[]): string | null =>
  parts.find(({ href }) => href !== null)?.href ?? null;

/** Opens the phone's messages to the number of a tel: link with these words written, to be sent by hand. No extension gets a text. */
export const messageHref = (tel: string, words: string): string =>
  `sms:${tel.slice('tel:'.length).replace(/[;,].*$/, '')}?&body=${encodeURIComponent(words)}`;
