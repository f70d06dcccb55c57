import { dateInWords } from '@/domain/shared/time/in-words';
import type { MailText } from '../queue-mail';

type Ending = { page: string /** YYYY-MM-DD */; lastDay: string; hasEnded: boolean };

/** To who runs the system: the list of closed days ends, or has ended, and nobody has written it further. */
export function closedDaysEnding(locale: string, { page, lastDay, hasEnded }: Ending): MailText {
  const day = dateInWords(lastDay, locale);
  if (locale === 'es')
    return {
      subject: hasEnded ? 'La lista de días de cierre ya terminó' : 'La lista de días de cierre está por terminar',
      text: `Hola:

La lista de días de cierre del portal ${hasEnded ? 'llegó' : 'llega'} hasta el ${day}. Después de esa fecha, los días festivos cuentan como días laborables y las horas prometidas salen mal.

Por favor, haga que se agreguen los años siguientes. Cómo hacerlo está en docs/recipes.md, «Closed days». El estado se ve en esta página:
${page}

Esta carta se repite cada semana hasta que la lista esté completa.
`,
    };
  return {
    subject: hasEnded ? 'The list of closed days has ended' : 'The list of closed days ends soon',
    text: `Hello,

The portal's list of closed days ${hasEnded ? 'ended' : 'ends'} on ${day}. After that day holidays count as working days, and promised times come out wrong.

Please have the next years added. docs/recipes.md says how, under "Closed days". This page shows how the list stands:
${page}

This letter comes once a week until the list goes on.
`,
  };
}
