import type { MailText } from '../queue-mail';

/** To a colleague on call: something waits for them now. What it is stands behind the sign-in. */
export function pleaseLook(locale: string, { page }: { page: string }): MailText {
  if (locale === 'es')
    return {
      subject: 'Clearway: se necesita su respuesta ahora',
      text: `Hola:\n\nHay algo que necesita su respuesta ahora:\n${page}\n\nSi no puede, no haga nada: pronto se avisa a la siguiente persona.\n`,
    };
  return {
    subject: 'Clearway: your answer is needed now',
    text: `Hello,\n\nSomething needs your answer now:\n${page}\n\nIf you cannot, do nothing: the next person is told soon.\n`,
  };
}
