import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CrisisBar } from '@/ui/kit/crisis-bar';
import { Logo } from '@/ui/kit/logo';
import { PatientFrame } from '@/ui/kit/patient-frame';
import { LanguageSwitch, LookMenu } from '@/ui/kit/preferences-menu';
import { paths } from './paths';
import { PreferenceForm } from './preference-form';
import { readAppearance, readRequestPath } from './reader-preferences';

type PatientShellProps = {
  /** Where the name leads: the landing page, or the patient's own page once signed in. */
  home?: string;
  /** Where "I need help now" leads. The plain file unless the reader is signed in; null where the reader already is there. */
  help?: string | null;
  nav?: { label: string; links: ReactNode };
  /** Links at the right end of the header, after language and text size. */
  side?: ReactNode;
  skip?: string;
  ownMain?: boolean;
  children: ReactNode;
};

/** PatientFrame with this site's words, links and reader. Wrap every public and patient page in it. */
export async function PatientShell({ home, help, nav, side, skip, ownMain, children }: PatientShellProps) {
  const t = await getTranslations('frame');
  const helpHref = help === undefined ? paths.crisisFile() : help;
  return (
    <PatientFrame
      skip={skip ?? t('skip')}
      crisis={
        <CrisisBar label={t('crisis.label')} help={helpHref === null ? undefined : { href: helpHref, words: t('crisis.help') }}>
          {t.rich('crisis.line', {
            call: (words) => <a href="tel:988">{words}</a>,
            text: (words) => <a href="sms:988">{words}</a>,
          })}
        </CrisisBar>
      }
      logo={<Logo href={home ?? paths.landing()} />}
      nav={nav}
      side={
        <>
          <Preferences />
          {side}
        </>
      }
      foot={<Foot />}
      ownMain={ownMain}
    >
      {children}
    </PatientFrame>
  );
}

async function Preferences() {
  const [t, locale, look, back] = await Promise.all([getTranslations('frame'), getLocale(), readAppearance(), readRequestPath()]);
  const form = { action: paths.preferences(), back, FormPart: PreferenceForm };
  const other = locale === 'es' ? ({ locale: 'en', name: 'English' } as const) : ({ locale: 'es', name: 'Español' } as const);
  return (
    <>
      <LookMenu
        {...form}
        {...look}
        words={{
          open: t('look.open'),
          size: t('look.size'),
          sizes: { normal: t('look.normal'), large: t('look.large'), largest: t('look.largest') },
          colors: t('look.colors'),
          themes: { system: t('look.system'), light: t('look.light'), dark: t('look.dark') },
        }}
      />
      <LanguageSwitch {...form} other={other} />
    </>
  );
}

async function Foot() {
  const t = await getTranslations('frame.foot');
  return (
    <>
      <ul>
        <li>
          <a href={paths.treatment()}>{t('treatment')}</a>
        </li>
        <li>
          <a href={paths.privacy()}>{t('privacy')}</a>
        </li>
        <li>
          <a href={paths.accessibility()}>{t('accessibility')}</a>
        </li>
        <li>
          <a href={paths.crisis()}>{t('crisis')}</a>
        </li>
        <li>
          <a href={paths.staffSignIn()}>{t('staff')}</a>
        </li>
      </ul>
      <p>{t('promise')}</p>
    </>
  );
}
