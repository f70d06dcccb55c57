import type { MailText } from '../queue-mail';

/** Staff who ask for a patient's link are told where they sign in themselves. */
export function staffSignIn(locale: string, { page }: { page: string }): MailText {
  if (locale === 'es')
    return {
      subject: 'Acceso del personal',
      text: `Hola:\n\nCon esta dirección se entra con contraseña, en esta página:\n${page}\n\nSi no lo pidió, no tiene que hacer nada.\n`,
    };
  return {
    subject: 'Staff sign-in',
    text: `Hello,\n\nThis address signs in with a password, on this page:\n${page}\n\nIf you did not ask, there is nothing you need to do.\n`,
  };
}
