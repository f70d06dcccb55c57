import type { MailText } from '../queue-mail';

type Keys = { link: string; code: string; minutes: number };

/** The patient's key: a link for the browser that asked, a code for any other. */
export function signInLink(locale: string, { link, code, minutes }: Keys): MailText {
  const spaced = `${code.slice(0, 4)}-${code.slice(4)}`;
  if (locale === 'es')
    return {
      subject: 'Su enlace de acceso',
      text: `Hola:

Abra este enlace en el mismo navegador en el que lo pidió:
${link}

Si lo lee en otro aparato, escriba este código en la página que lo pidió:
${spaced}

Los dos sirven una vez, durante ${minutes} minutos. Si no los pidió, no tiene que hacer nada.
Nadie de nuestro equipo le pedirá el código.
`,
    };
  return {
    subject: 'Your sign-in link',
    text: `Hello,

Open this link in the same browser that asked for it:
${link}

Reading this on another device? Type this code on the page that asked for it:
${spaced}

Either works once, within ${minutes} minutes. If you did not ask for it, there is nothing you need to do.
Nobody on our team will ever ask you for the code.
`,
  };
}
