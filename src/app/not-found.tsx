import { getTranslations } from 'next-intl/server';
import { QuietWindow } from '@/ui/drawings/quiet-window';
import { LinkButton } from '@/ui/kit/button';
import { PatientShell } from './patient-shell';
import { paths } from './paths';
import css from './lost.module.css';

/** For an address that leads nowhere. A case that is someone else's looks the same. */
export default async function NotFound() {
  const t = await getTranslations('errors.missing');
  return (
    <PatientShell>
      <div className={css.lost}>
        <QuietWindow />
        <h1>{t('title')}</h1>
        <p className="measure">{t('text')}</p>
        <p className={css.ways}>
          <LinkButton look="go" href={paths.landing()}>
            {t('home')}
          </LinkButton>
          <LinkButton look="bare" href={paths.patient()}>
            {t('continue')}
          </LinkButton>
        </p>
      </div>
    </PatientShell>
  );
}
