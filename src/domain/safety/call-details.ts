import { z } from 'zod';
import { PhoneParts } from '@/domain/shared/phone-part';
import { Instant } from '@/domain/shared/text';

/** What was said this long before an alert rose still counts for its call; milliseconds. */
const callDetailsCountMs = 24 * 3_600_000;

/**
 * Where the clinic's call goes and where the patient is right now, as said on the page of people to talk to, where these are
 * not what the answers say. Null: nothing else was said.
 */
export const CallDetails = z.strictObject({
  phone: z.strictObject({ parts: PhoneParts, at: Instant }).nullable(),
  place: z.strictObject({ text: z.string().max(300), at: Instant }).nullable(),
});
export type CallDetails = z.infer<typeof CallDetails>;

type GivenDetails = { callPhone: string | null; placeNow: string | null; saidAt: Date };

/**
 * The newest number and place that were said (oldest first) and still count for a call that was asked for at `asked`: a place
 * of last week says nothing of right now. `read` takes a number apart for dialing.
 */
export function newestCallDetails(
  given: readonly GivenDetails[],
  asked: Date,
  read: (written: string) => z.infer<typeof PhoneParts>,
): CallDetails {
  const counting = given.filter(({ saidAt }) => saidAt.getTime() >= asked.getTime() - callDetailsCountMs);
  const phone = counting.findLast(({ callPhone }) => callPhone !== null);
  const place = counting.findLast(({ placeNow }) => placeNow !== null);
  return {
    phone: phone?.callPhone ? { parts: read(phone.callPhone), at: phone.saidAt.toISOString() } : null,
    place: place?.placeNow ? { text: place.placeNow, at: place.saidAt.toISOString() } : null,
  };
}
