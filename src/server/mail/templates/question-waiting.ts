import type { MailText } from '../queue-mail';

type LetterParams = { link: string; page: string; days: number };

/** Somebody has a question. What it is and whom it concerns stands behind the date of birth, or behind the sign-in. */
export function questionWaiting(locale: string, { link, page, days }: LetterParams): MailText {
  if (locale === 'es')
    return {
      subject: 'Tenemos una pregunta para usted',
      text: `Hola:

Alguien de nuestro equipo tiene una pregunta para usted. Ábrala aquí:
${link}

La página le pide primero su fecha de nacimiento. El enlace sirve ${days} días.
También puede responder en su página, entrando como siempre:
${page}

Por su privacidad no decimos aquí qué es.
`,
    };
  return {
    subject: 'We have a question for you',
    text: `Hello,

Someone on our team has a question for you. Open it here:
${link}

The page first asks for your date of birth. The link works for ${days} days.
You can also sign in as always and answer on your page:
${page}

For your privacy we do not say here what it is.
`,
  };
}
