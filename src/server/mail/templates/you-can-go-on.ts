import type { MailText } from '../queue-mail';

/** To somebody who stopped in the middle. It does not say in the middle of what. */
export function youCanGoOn(locale: string, { page }: { page: string }): MailText {
  if (locale === 'es')
    return {
      subject: 'Puede seguir donde lo dejó',
      text: `Hola:

Lo que escribió está guardado. Puede seguir donde lo dejó, cuando le venga bien:
${page}

No hay prisa. Escribimos dos veces como mucho. Si no quiere más cartas como esta, lo dice en esa página con un solo toque.
`,
    };
  return {
    subject: 'You can go on where you stopped',
    text: `Hello,

What you wrote is saved. You can go on where you stopped, whenever it suits you:
${page}

There is no hurry. We write twice at most. If you want no more letters like this, one press on that page is enough.
`,
  };
}
