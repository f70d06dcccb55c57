import { env } from '@/env';
import { dialLink } from '@/server/phones/read-phones';

const validForMs = 180 * 24 * 60 * 60_000;

/**
 * Where somebody who found a hole may tell us, by RFC 9116: SECURITY_CONTACT, else the clinic's telephone. The date of expiry is
 * counted from `now` at each request, so that the file never goes stale by itself.
 */
function securityTxt(now: Date): string {
  const { APP_ORIGIN, CLINIC_PHONE, SECURITY_CONTACT } = env();
  const contact = SECURITY_CONTACT === '' ? (dialLink(CLINIC_PHONE) ?? `tel:${CLINIC_PHONE}`) : SECURITY_CONTACT;
  return [
    `Contact: ${contact}`,
    `Expires: ${new Date(now.getTime() + validForMs).toISOString()}`,
    'Preferred-Languages: en, es',
    `Canonical: ${APP_ORIGIN}/.well-known/security.txt`,
    '',
  ].join('\n');
}

export const handleSecurityTxt = (): Response =>
  new Response(securityTxt(new Date()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });

/** Password managers ask here where a password is changed. Only staff have one, and nobody changes it unseen: to their sign-in. */
export const handleChangePassword = (signIn: string): Response =>
  new Response(null, { status: 303, headers: { location: signIn } });
