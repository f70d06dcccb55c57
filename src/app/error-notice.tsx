import { Button, LinkButton } from '@/ui/kit/button';
import { CrisisBar } from '@/ui/kit/crisis-bar';
import { Logo } from '@/ui/kit/logo';
import css from './not-found-notice.module.css';
import { useLookAgain } from './use-look-again';

// Its own few words: when something is broken, the catalog may be what broke, and it must not come to the browser whole.
const words = {
  en: {
    crisis: 'Crisis help',
    line: ['In crisis? ', 'Call', ' or ', 'text 988'],
    help: 'I need help now',
    title: 'Something went wrong on our side',
    text: 'What you answered before is saved. Try again; if it stays like this, come back later or call the clinic.',
    again: 'Try again',
    home: 'Go to the front page',
    number: 'If you call us, say this number:',
    awayTitle: 'Our records do not answer just now',
    awayText:
      'This page looks again by itself every few seconds and opens as soon as they do. Nothing that was saved is lost, and what you were writing is still on this device.',
  },
  es: {
    crisis: 'Ayuda en una crisis',
    line: ['¿En crisis? ', 'Llame', ' o ', 'texto al 988'],
    help: 'Ayuda ahora',
    title: 'Algo falló de nuestro lado',
    text: 'Lo que respondió antes está guardado. Pruebe otra vez; si sigue así, vuelva más tarde o llame a la clínica.',
    again: 'Probar otra vez',
    home: 'Ir a la página principal',
    number: 'Si nos llama, diga este número:',
    awayTitle: 'Nuestros registros no responden por ahora',
    awayText:
      'Esta página vuelve a mirar sola cada pocos segundos y se abre en cuanto respondan. No se perdió nada de lo guardado, y lo que estaba escribiendo sigue en este dispositivo.',
  },
} as const;

type BrokenProps = { language: 'en' | 'es'; digest?: string };

/** What a person sees when a page broke: the crisis line first, no blame, nothing technical but a number to quote. */
export function ErrorNotice({ language, digest }: BrokenProps) {
  const w = words[language];
  const isAway = useLookAgain(digest);
  return (
    <>
      <CrisisBar label={w.crisis} help={{ href: '/crisis.html', words: w.help }}>
        {w.line[0]}
        <a href="tel:988">{w.line[1]}</a>
        {w.line[2]}
        <a href="sms:988">{w.line[3]}</a>
      </CrisisBar>
      <header className="top">
        <Logo href="/" />
      </header>
      <main id="main" className="page">
        <div className={css.lost}>
          <h1>{isAway ? w.awayTitle : w.title}</h1>
          <p className="measure">{isAway ? w.awayText : w.text}</p>
          <p className={css.actions}>
            {/* By a page load: what broke on the server is not made again by what the browser holds. */}
            <Button look="go" onClick={() => window.location.reload()}>
              {w.again}
            </Button>
            <LinkButton look="bare" href="/">
              {w.home}
            </LinkButton>
          </p>
          {digest && !isAway ? (
            <p className="tiny quiet">
              {w.number} <span className="num">{digest}</span>
            </p>
          ) : null}
        </div>
      </main>
    </>
  );
}
