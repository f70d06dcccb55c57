import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/ui/kit/button';
import css from './landing.module.css';

/** The last word of the page: do not wait for us. */
export async function Danger() {
  const t = await getTranslations('landing.danger');
  return (
    <section className={css.danger} aria-labelledby="danger">
      <div>
        <h2 id="danger">{t('title')}</h2>
        <p>{t('text')}</p>
      </div>
      <div className={css.actions}>
        <LinkButton look="emergency" href="tel:911">
          {t('call911')}
        </LinkButton>
        <LinkButton look="go" href="tel:988">
          {t('call988')}
        </LinkButton>
        <LinkButton href="sms:988">{t('text988')}</LinkButton>
      </div>
    </section>
  );
}
