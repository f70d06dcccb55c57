import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { momentWords } from '@/domain/shared/time/moment-words';
import type { CareView } from '@/domain/safety/safety-check';
import css from './care.module.css';

type ClinicKnowsProps = {
  alert: NonNullable<CareView['alert']>;
  timeZone: string;
  phone: string | null;
  place: string | null;
};

/** Since when the clinic knows, and by when it means to call: the same moment as on every other page, in the patient's zone. */
export async function ClinicKnows({ alert, timeZone, phone, place }: ClinicKnowsProps) {
  const [t, both, locale] = await Promise.all([getTranslations('patient-care'), getTranslations('result'), getLocale()]);
  const said = (instant: string) => {
    const { own, clinic } = momentWords(instant, { locale, timeZone });
    return clinic === null ? own : both('both', { own, clinic });
  };
  const { level, since, promisedBy, isAnyoneOnCall } = alert;
  const isLate = Date.parse(promisedBy) < Date.now();
  const key = isLate ? 'promiseLate' : level === 'STAT' && !isAnyoneOnCall ? 'promiseNobody' : 'promise';
  return (
    <section className={css.told} aria-labelledby="told" role="status">
      <h2 id="told">{t('told')}</h2>
      <p>
        {t('toldSince', { time: said(since) })} {t.rich(key, { time: said(promisedBy), strong })}
      </p>
      <ul>
        <li>{phone === null ? t('noPhone') : t.rich('callYou', { phone, strong })}</li>
        {place === null ? null : <li>{t.rich('place', { place, strong })}</li>}
      </ul>
      {phone === null && place === null ? null : <p>{t('wrong')}</p>}
    </section>
  );
}

const strong = (words: ReactNode) => <strong>{words}</strong>;
