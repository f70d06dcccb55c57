import { getLocale, getTranslations } from 'next-intl/server';
import { hourInWords } from '@/domain/shared/time/in-words';
import { locations } from '@/domain/shared/locations';
import { ValleyMap } from '@/ui/drawings/valley-map';
import css from './landing.module.css';

/** Where infusions happen, from the list of locations. */
export async function Places() {
  const [t, locale] = await Promise.all([getTranslations('landing.places'), getLocale()]);
  return (
    <section className={css.band} id="places">
      <h2>{t('title')}</h2>
      <div className={css.places}>
        <ValleyMap label={t('map')} />
        <div>
          {locations.map(({ id, name, area, chairs, phone, opens, closes }) => (
            <div className={css.place} key={id}>
              <h3>{name}</h3>
              <p>{t('place', { area, chairs })}</p>
              <p className="small quiet">
                {t('hours', { opens: hourInWords(opens, locale), closes: hourInWords(closes, locale) })}
              </p>
              <a href={phone.href}>{phone.shown}</a>
            </div>
          ))}
          <p className="small quiet">{t('note')}</p>
        </div>
      </div>
    </section>
  );
}
