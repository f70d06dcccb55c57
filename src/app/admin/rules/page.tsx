import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { textsOf } from '@/i18n/texts';
import { serverApi } from '@/trpc/server';
import { DeskShell } from '../../desk-shell';
import { KeepDrafts } from '../../drafts/keep-drafts';
import { NotYourPage } from '../../not-your-page';
import { paths } from '../../paths';
import { readForPage } from '../../session/read-for-page';
import { ClosedDaysNotice } from './closed-days-notice';
import { DraftForm } from './draft-form';
import { InForce } from './in-force';
import { LicensedPacks } from './licensed-packs';
import css from './rules.module.css';
import { SpanishWordings } from './spanish-wordings';
import { Versions } from './versions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('title') };
}

/** The rules as data: what is in force, every version, a draft, and the questionnaires that need a license. */
export default async function RulesPage() {
  const [t, locale] = await Promise.all([getTranslations('rules'), getLocale()]);
  const read = await readForPage(readRules());
  if (read === null) return <NotYourPage page="rules" />;
  const { rules, fields } = textsOf(locale);
  return (
    <DeskShell here="rules" skip={t('skip')}>
      <main id="main" className={`desk__page ${css.page}`}>
        <h1>{t('title')}</h1>
        <NextIntlClientProvider locale={locale} messages={{ rules, fields }}>
          <p className="measure">{t('lede')}</p>
          <ClosedDaysNotice now={new Date()} />
          <InForce rules={read.rules} />
          <Versions packs={read.rules.packs} mayCompare={read.rules.mayCompare} />
          {read.rules.mayDraft ? <DraftForm template={read.rules.template} /> : null}
          <LicensedPacks packs={read.contentPacks} />
          <SpanishWordings />
        </NextIntlClientProvider>
      </main>
      <KeepDrafts keyAt={paths.draftKey()} />
    </DeskShell>
  );
}

async function readRules() {
  const [rules, contentPacks] = await Promise.all([serverApi().rules.list(), serverApi().rules.contentPacks()]);
  return { rules, contentPacks };
}
