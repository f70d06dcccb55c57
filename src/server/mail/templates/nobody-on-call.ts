import type { MailText } from '../queue-mail';

/** To whoever runs the system: something waits and the calendar of the week names nobody. What waits stands behind the sign-in. */
export function nobodyOnCall(locale: string, { page }: { page: string }): MailText {
  if (locale === 'es')
    return {
      subject: 'Clearway: nadie está de guardia ahora',
      text: `Hola:\n\nAlgo necesita una respuesta ahora, y el calendario no nombra a nadie. Se avisó a todas las personas que pueden responder.\n\nPor favor, ponga a alguien de guardia:\n${page}\n`,
    };
  return {
    subject: 'Clearway: nobody is on call now',
    text: `Hello,\n\nSomething needs an answer now, and the calendar names nobody. Everyone who may answer was told.\n\nPlease put somebody on call:\n${page}\n`,
  };
}
