import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { env } from '@/env';
import { Button } from '@/ui/kit/button';
import { TextField } from '@/ui/kit/field';
import styles from '../enter/enter.module.css';
import { PatientShell } from '../patient-shell';
import { paths } from '../paths';
import { DemoPeople } from './demo-people';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sign-in'))('title') };
}

const problems = ['refused', 'wait'] as const;
type Search = { problem?: string; next?: string };

/** Staff sign in with a password. A plain form: it works without script. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const [t, asked] = await Promise.all([getTranslations('sign-in'), searchParams]);
  const problem = problems.find((known) => known === asked.problem);
  return (
    <PatientShell>
      <div className={styles.sheet}>
        <div className={styles.words}>
          <h1>{t('title')}</h1>
          <p>
            {t('lede')} <a href={paths.enter()}>{t('patients')}</a>
          </p>
        </div>
        <form action={paths.signInWithPassword()} method="post">
          {asked.next === undefined ? null : <input type="hidden" name="callbackUrl" value={asked.next} />}
          <TextField id="email" name="email" type="email" label={t('email')} autoComplete="username" maxLength={254} required />
          <TextField
            id="password"
            name="password"
            type="password"
            label={t('password')}
            error={problem === undefined ? undefined : t(problem)}
            autoComplete="current-password"
            maxLength={128}
            required
          />
          <Button type="submit" look="go">
            {t('go')}
          </Button>
        </form>
        {env().CLEARWAY_MODE === 'production' ? null : <DemoPeople />}
      </div>
    </PatientShell>
  );
}
