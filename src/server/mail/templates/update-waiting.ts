import type { MailText } from '../queue-mail';

/** Something new stands on the person's page. What it is stands there and not here. */
export function updateWaiting(locale: string, { page }: { page: string }): MailText {
  if (locale === 'es')
    return {
      subject: 'Tiene una novedad',
      text: `Hola:\n\nHay algo nuevo en su página:\n${page}\n\nPor su privacidad no lo contamos aquí.\n`,
    };
  return {
    subject: 'You have an update',
    text: `Hello,\n\nThere is something new on your page:\n${page}\n\nFor your privacy we do not say here what it is.\n`,
  };
}
