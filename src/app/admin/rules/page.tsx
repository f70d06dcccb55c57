import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { textsOf } from '@/i18n/texts';
import { api } from '@/trpc/server';
import { EmptyState } from '@/ui/kit/empty-state';
import { DeskShell } from '../../desk-shell';
import { KeepDrafts } from '../../drafts/keep-drafts';
import { paths } from '../../paths';
import { KeepSession } from '../../session/keep-session';
import { requireSession } from '../../session/require-session';
import { DraftForm } from './draft-form';
import { InForce } from './in-force';
import { LicensedPacks } from './licensed-packs';
import css from './rules.module.css';
import { SpanishWordings } from './spanish-wordings';
import { Versions } from './versions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('title') };
}

/** The rules as data: what is in force, every version, a draft, and the questionnaires that need a licence. */
export default async function RulesPage() {
  const [session, t, locale] = await Promise.all([requireSession('staff'), getTranslations('rules'), getLocale()]);
  const read = await readRules();
  return (
    <DeskShell here="rules" skip={t('skip')}>
      <main id="main" className={`desk__page ${css.page}`}>
        <h1>{t('title')}</h1>
        {read === null ? (
          <EmptyState title={t('notYours.title')}>{t('notYours.text')}</EmptyState>
        ) : (
          <NextIntlClientProvider locale={locale} messages={{ rules: textsOf(locale).rules }}>
            <p className="measure">{t('lede')}</p>
            <InForce rules={read.rules} />
            <Versions packs={read.rules.packs} mayCompare={read.rules.mayCompare} />
            {read.rules.mayDraft ? <DraftForm template={read.rules.template} /> : null}
            <LicensedPacks packs={read.contentPacks} />
            <SpanishWordings />
          </NextIntlClientProvider>
        )}
      </main>
      <KeepDrafts keyAt={paths.draftKey()} />
      <KeepSession idleMinutes={session.idleMinutes} door={paths.staffSignIn()} />
    </DeskShell>
  );
}

/** Null for who works here and may not see the rules: they are told so, in words. */
async function readRules() {
  try {
    const [rules, contentPacks] = await Promise.all([api().rules.list(), api().rules.contentPacks()]);
    return { rules, contentPacks };
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'FORBIDDEN') return null;
    throw error;
  }
}
