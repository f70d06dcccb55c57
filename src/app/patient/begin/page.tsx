import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import css from '@/app/patient/consents/consents.module.css';
import { ConsentFrame } from '@/app/patient/consents/consent-frame';
import { answersOf, readOwnCase, readOwnConsents } from '@/app/patient/own-case';
import { paths } from '@/app/paths';
import { readAppearance } from '@/app/reader-preferences';
import { firstPlace, isEarlyOpen } from '@/domain/answers/before-consent';
import { consentForms, ordinalOf } from '@/domain/answers/consents';
import { openConsents } from '@/domain/answers/open-consents';
import { textSizes } from '@/domain/shared/preferences';
import { QuietWindow } from '@/ui/drawings/quiet-window';
import prose from '@/app/(public)/prose.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('consents.begin'))('title') };
}

/** What it takes, who reads it and when, in the language and size that suit: before anything is asked. */
export default async function BeginPage() {
  const [own, { records }, t] = await Promise.all([readOwnCase(), readOwnConsents(), getTranslations('consents.begin')]);
  const [next] = openConsents(records);
  const isFirst = own?.stage === 'answers' && isEarlyOpen(answersOf(own));
  return (
    <ConsentFrame records={records} here={null} beside={<QuietWindow />}>
      <div className={css.screen}>
        <header>
          <h1>{t('title')}</h1>
          <p className={css.lede}>{t('lede', { count: consentForms.length })}</p>
        </header>
        <Choices />
        <section className={css.block} aria-labelledby="takes">
          <h2 id="takes">{t('takes')}</h2>
          <ul className={prose.list}>
            {(['takes1', 'takes2', 'takes3'] as const).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <section className={css.block} aria-labelledby="reads">
          <h2 id="reads">{t('reads')}</h2>
          <ul className={prose.list}>
            {(['reads1', 'reads2'] as const).map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <a
          className="btn btn--go"
          href={isFirst ? paths.intakeStep(firstPlace) : next === undefined ? paths.intake() : paths.consent(ordinalOf(next))}
        >
          {t('go')}
        </a>
      </div>
    </ConsentFrame>
  );
}

const languages = { en: 'English', es: 'Español' } as const;

/** Language and text size in one plain form; each button is an answer of its own. */
async function Choices() {
  const [t, look, locale, { text }] = await Promise.all([
    getTranslations('consents.begin'),
    getTranslations('frame.look'),
    getLocale(),
    readAppearance(),
  ]);
  return (
    <form className={css.prefs} action={paths.preferences()} method="post">
      <input type="hidden" name="back" value={paths.begin()} />
      <fieldset>
        <legend>{t('language')}</legend>
        <div className="prefs__row">
          {(['en', 'es'] as const).map((one) => (
            <button key={one} name="locale" value={one} lang={one} aria-pressed={one === locale}>
              {languages[one]}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{t('size')}</legend>
        <div className="prefs__row">
          {textSizes.map((size) => (
            <button key={size} name="text" value={size} aria-pressed={size === text} aria-label={look(size)}>
              A
            </button>
          ))}
        </div>
      </fieldset>
      <p className="small quiet">{t('change')}</p>
    </form>
  );
}
