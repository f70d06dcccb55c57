import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/ui/kit/button';
import { TextField } from '@/ui/kit/field';
import { Notice } from '@/ui/kit/notice';
import { paths } from '../../paths';
import { EntranceCard } from '../entrance-card';
import styles from '../enter.module.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('enter.code'))('title') };
}

const problems = ['refused', 'link', 'wait'] as const;

/** The mail was sent; its code may be typed here. In a browser that did not ask, the address is needed too. */
export default async function CodePage({ searchParams }: { searchParams: Promise<{ problem?: string; other?: string }> }) {
  const [t, asked] = await Promise.all([getTranslations('enter.code'), searchParams]);
  const problem = problems.find((known) => known === asked.problem);
  const isElsewhere = asked.other !== undefined;
  return (
    <EntranceCard head={{ title: t(isElsewhere ? 'otherTitle' : 'title'), lede: t(isElsewhere ? 'otherLede' : 'lede') }}>
      {problem === undefined ? null : (
        <Notice tone="wait" role="status">
          {t(problem)}
        </Notice>
      )}
      <form action={paths.signInWithLink()} method="post">
        {isElsewhere ? (
          <TextField id="email" name="email" type="email" label={t('email')} autoComplete="email" maxLength={254} required />
        ) : null}
        <TextField
          id="code"
          name="code"
          className={styles.code}
          label={t('code')}
          hint={t('codeHint')}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={64}
          required
        />
        <Button type="submit" look="go">
          {t('go')}
        </Button>
      </form>
      <p className={styles.actions}>
        {isElsewhere ? null : <a href={`${paths.enterCode()}?other=1`}>{t('other')}</a>}
        <a href={paths.enter()}>{t('again')}</a>
      </p>
    </EntranceCard>
  );
}
