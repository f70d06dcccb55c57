import { getTranslations } from 'next-intl/server';
import { paths } from '@/app/paths';
import { WindowView } from '@/ui/drawings/window-view';
import { LinkButton } from '@/ui/kit/button';
import css from './landing.module.css';

/** What this is, for whom, and the one thing to do. */
export async function Hero() {
  const t = await getTranslations('landing');
  return (
    <section className={css.hero}>
      <div className={css.words}>
        <h1>{t('hero.title')}</h1>
        <p className={css.lede}>{t('hero.lede')}</p>
        <p>{t('hero.how')}</p>
        <div className={css.actions}>
          <LinkButton look="go" href={paths.enter()}>
            {t('hero.start')}
          </LinkButton>
          <LinkButton look="bare" href="#who">
            {t('nav.who')}
          </LinkButton>
        </div>
        <p className="small quiet">{t('hero.small')}</p>
      </div>
      <WindowView label={t('hero.picture')} />
    </section>
  );
}
