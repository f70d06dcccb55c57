import { getTranslations } from 'next-intl/server';
import { paths } from '@/app/paths';
import { HundredDots } from '@/ui/drawings/hundred-dots';
import { LinkButton } from '@/ui/kit/button';
import css from './landing.module.css';

// Published figures with their source beside them: response 55.4 % (Anand 2023, NEJM), relapse within 12 months 70 % (Ekstrand 2022).
const odds = [
  ['helps', 55],
  ['fades', 70],
] as const;

/** Honest odds as dots, then what it is called, how it feels and what can go wrong. No promise anywhere. */
export async function TreatmentFacts() {
  const t = await getTranslations('landing.facts');
  return (
    <section className={css.band} id="facts">
      <h2>{t('title')}</h2>
      <p className="measure quiet">{t('intro')}</p>
      <div className={css.facts}>
        {odds.map(([key, filled]) => (
          <div className={css.fact} key={key}>
            <h3>{t(`${key}.title`)}</h3>
            <HundredDots id={key} filled={filled} label={t('dots', { filled })} />
            <p>{t.rich(`${key}.text`, { b: (words) => <strong>{words}</strong> })}</p>
            <p className="tiny quiet">{t(`${key}.source`)}</p>
          </div>
        ))}
        {(['offLabel', 'feel', 'rare', 'clinic'] as const).map((key) => (
          <div className={css.fact} key={key}>
            <h3>{t(`${key}.title`)}</h3>
            <p>{t(`${key}.text`)}</p>
          </div>
        ))}
      </div>
      <LinkButton look="bare" href={paths.treatment()}>
        {t('more')}
      </LinkButton>
    </section>
  );
}
