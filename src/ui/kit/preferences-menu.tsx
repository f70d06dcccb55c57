import { type Locale, type TextSize, type Theme, textSizes, themes } from '@/domain/shared/preferences';

type Form = { action: string; back: string };

/** Changes the language with a plain form. Says the other language in that language. */
export function LanguageSwitch({ action, back, other }: Form & { other: { locale: Locale; name: string } }) {
  return (
    <form action={action} method="post">
      <input type="hidden" name="back" value={back} />
      <button className="linklike" name="locale" value={other.locale} lang={other.locale}>
        {other.name}
      </button>
    </form>
  );
}

type LookMenuProps = Form & {
  text: TextSize;
  theme: Theme;
  words: { open: string; size: string; sizes: Record<TextSize, string>; colours: string; themes: Record<Theme, string> };
};

/** Text size and colours behind one "Aa". A <details> and a form, so it works before and without script. */
export function LookMenu({ action, back, text, theme, words }: LookMenuProps) {
  return (
    <details className="prefs">
      <summary>
        <b aria-hidden="true">Aa</b>
        <span className="aloud">{words.open}</span>
      </summary>
      <form className="prefs__panel" action={action} method="post">
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
          <legend>{words.colours}</legend>
          <div className="prefs__row">
            {themes.map((name) => (
              <button key={name} name="theme" value={name} aria-pressed={name === theme}>
                {words.themes[name]}
              </button>
            ))}
          </div>
        </fieldset>
      </form>
    </details>
  );
}
