import { getTranslations } from 'next-intl/server';
import { classNames } from '@/ui/kit/class-names';
import { Icon } from '@/ui/kit/icon';
import css from './landing.module.css';

/** The clinic's checklist in plain words. It turns nobody away: a clinician goes through the open points. */
export async function WhoItHelps() {
  const t = await getTranslations('landing.who');
  return (
    <section className={css.band} id="who">
      <h2>{t('title')}</h2>
      <p className="measure quiet">{t('intro')}</p>
      <div className={css.two}>
        <div>
          <h3>{t('ask')}</h3>
          <ul className={css.plain}>
            {(['ask1', 'ask2', 'ask3', 'ask4'] as const).map((key) => (
              <li key={key}>
                <Icon name="check" />
                <span>{t(key)}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('first')}</h3>
          <ul className={classNames(css.plain, css.soft)}>
            {(['first1', 'first2', 'first3', 'first4'] as const).map((key) => (
              <li key={key}>
                <Icon name="right" />
                <span>{t(key)}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <p className={classNames(css.aside, 'measure')}>{t.rich('aside', { b: (words) => <strong>{words}</strong> })}</p>
    </section>
  );
}
