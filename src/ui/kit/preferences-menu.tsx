import type { ReactNode } from 'react';
import { type Locale, type TextSize, type Theme, textSizes, themes } from '@/domain/shared/preferences';

type Form = {
  action: string;
  back: string;
  /** The form around the choices: plain here, in place where the site brings its own. */
  FormPart?: (given: { action: string; className?: string; children: ReactNode }) => ReactNode;
};

const PlainForm: NonNullable<Form['FormPart']> = (given) => <form {...given} method="post" />;

/** Changes the language with a plain form. Says the other language in that language. */
export function LanguageSwitch({
  action,
  back,
  FormPart = PlainForm,
  other,
}: Form & { other: { locale: Locale; name: string } }) {
  return (
    <FormPart action={action}>
      <input type="hidden" name="back" value={back} />
      <button className="linklike" name="locale" value={other.locale} lang={other.locale}>
        {other.name}
      </button>
    </FormPart>
  );
}

type LookMenuProps = Form & {
  text: TextSize;
  theme: Theme;
  words: { open: string; size: string; sizes: Record<TextSize, string>; colors: string; themes: Record<Theme, string> };
};

/** Text size and colors behind one "Aa". A <details> and a form, so it works before and without script. */
export function LookMenu({ action, back, FormPart = PlainForm, text, theme, words }: LookMenuProps) {
  return (
    <details className="prefs">
      <summary>
        <b aria-hidden="true">Aa</b>
        <span className="aloud">{words.open}</span>
      </summary>
      <FormPart className="prefs__panel" action={action}>
        <input type="hidden" name="back" value={back} />
        <fieldset>
          <legend>{words.size}</legend>
          <div className="prefs__row">
            {textSizes.map((size) => (
              <button key={size} name="text" value={size} aria-pressed={size === text} aria-label={words.sizes[size]}>
                A
              </button>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{words.colors}</legend>
          <div className="prefs__row">
            {themes.map((name) => (
              <button key={name} name="theme" value={name} aria-pressed={name === theme}>
                {words.themes[name]}
              </button>
            ))}
          </div>
        </fieldset>
      </FormPart>
    </details>
  );
}
