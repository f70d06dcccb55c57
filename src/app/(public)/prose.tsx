import { LinkButton } from '@/ui/kit/button';
import { PatientShell } from '../patient-shell';
import css from './prose.module.css';

type ProseText = {
  title: string;
  lede: string;
  sections: readonly { title: string; text: readonly string[]; list?: readonly string[] }[];
};

/** A page that is read from top to bottom: a headline, a first sentence that says it all, and short sections. */
export function Prose({
  text,
  picture,
  next,
}: {
  text: ProseText;
  picture?: React.ReactNode;
  next?: { href: string; words: string };
}) {
  return (
    <PatientShell>
      <article className={css.prose}>
        <header className={css.head}>
          <h1>{text.title}</h1>
          <p className={css.lede}>{text.lede}</p>
          {picture}
        </header>
        <div className={css.sections}>
          {text.sections.map(({ title, text: paragraphs, list }) => (
            <section key={title} className={css.section}>
              <h2>{title}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {list ? (
                <ul className={css.list}>
                  {list.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              ) : null}
            </section>
          ))}
          {next ? (
            <p>
              <LinkButton look="go" href={next.href}>
                {next.words}
              </LinkButton>
            </p>
          ) : null}
        </div>
      </article>
    </PatientShell>
  );
}
