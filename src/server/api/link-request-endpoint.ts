import { MailAddress } from '@/domain/shared/mail-address';
import { homeZone } from '@/domain/shared/time/time-zone';
import { askForLink } from '@/server/auth/ask-for-link';
import { readCookie, setCookie } from '@/server/auth/cookies';
import { networkOf } from '@/server/auth/network';
import { ownPath } from '@/server/auth/own-path';
import { apiHeaders, readFormBody } from './http';
import { guarded } from './guarded';
import { localeOf } from './locale-of';

const askMinutes = 30;

/** Where the form leads: on, or back to itself with the place that its reader came from. */
type AskRedirects = { asked: string; malformed: (wished: string | null) => string };

/** The form that asks for a link by mail. Every well-formed address gets the same answer. */
export const handleLinkRequest = guarded(async (request: Request, redirects: AskRedirects): Promise<Response> => {
  const fields = await readFormBody(request);
  if (fields instanceof Response) return fields;
  const wished = ownPath(fields.callbackUrl);
  const email = MailAddress.safeParse(fields.email);
  if (!email.success)
    return new Response(null, { status: 303, headers: { ...apiHeaders, location: redirects.malformed(wished) } });

  const { headers } = request;
  const { ask } = await askForLink(
    { network: networkOf(headers), now: new Date(), ask: readCookie(headers, 'ask') },
    {
      email: email.data,
      locale: localeOf(headers),
      timeZone: homeZone(fields.timeZone),
    },
  );
  const answer = new Response(null, { status: 303, headers: { ...apiHeaders, location: redirects.asked } });
  answer.headers.append('set-cookie', setCookie('ask', ask, askMinutes * 60));
  // Kept here and not in the letter, which says nothing of where anybody is. Who wishes nothing forgets the last one's wish.
  answer.headers.append('set-cookie', setCookie('way', wished ?? '', wished === null ? 0 : askMinutes * 60));
  return answer;
});
