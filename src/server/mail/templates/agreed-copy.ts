import type { MailText } from '../queue-mail';

/** A copy of what the person agreed to stands on their page. What it was stands there and not here. */
export function agreedCopy(locale: string, { page }: { page: string }): MailText {
  if (locale === 'es')
    return {
      subject: 'Su copia de lo que aceptó',
      text: `Hola:\n\nHay una copia de lo que aceptó en su página. Puede leerla, imprimirla o cambiar de opinión cuando quiera:\n${page}\n\nPor su privacidad no la enviamos por correo.\n`,
    };
  return {
    subject: 'Your copy of what you agreed to',
    text: `Hello,\n\nA copy of what you agreed to stands on your page. You can read it, print it or change your mind at any time:\n${page}\n\nFor your privacy we do not send it by mail.\n`,
  };
}
