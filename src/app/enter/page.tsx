import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/ui/kit/button';
import { TextField } from '@/ui/kit/field';
import { paths } from '../paths';
import { EntranceCard } from './entrance-card';
import styles from './enter.module.css';
import { ZoneField } from './zone-field';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('enter.ask'))('title') };
}

/** The patient asks for a link. A plain form: it works without script. */
export default async function EnterPage({ searchParams }: { searchParams: Promise<{ problem?: string; next?: string }> }) {
  const [t, { problem, next }] = await Promise.all([getTranslations('enter.ask'), searchParams]);
  return (
    <EntranceCard head={{ title: t('title'), lede: t('lede') }}>
      <form action={paths.askForLink()} method="post">
        <ZoneField />
        {next === undefined ? null : <input type="hidden" name="callbackUrl" value={next} />}
        <TextField
          id="email"
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          error={problem === 'address' ? t('malformed') : undefined}
          autoComplete="email"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={254}
          required
        />
        <Button type="submit" look="go">
          {t('send')}
        </Button>
      </form>
      <p className={styles.actions}>
        <a href={`${paths.enterCode()}?other=1`}>{t('haveCode')}</a>
      </p>
    </EntranceCard>
  );
}
