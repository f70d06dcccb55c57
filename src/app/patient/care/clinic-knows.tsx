import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { momentWords } from '@/domain/shared/time/moment-words';
import type { CareView } from '@/domain/safety/safety-check';
import { PhoneLinks } from '@/ui/kit/phone-links';
import css from './care.module.css';
import { Elsewhere, OtherNumber } from './where-to-call';

/** Which field could not be kept, where a plain form was sent. */
type WhereProblem = 'phone' | 'place' | null;

type ClinicKnowsProps = {
  personId: string;
  alert: NonNullable<CareView['alert']>;
  call: CareView['call'];
  timeZone: string;
  problem: WhereProblem;
};

/** Since when the clinic knows, and by when it means to call: the same moment as on every other page, in the patient's zone. */
export async function ClinicKnows({ personId, alert, call, timeZone, problem }: ClinicKnowsProps) {
  const [t, both, locale] = await Promise.all([getTranslations('patient-care'), getTranslations('result'), getLocale()]);
  const said = (instant: string) => {
    const { own, clinic } = momentWords(instant, { locale, timeZone });
    return clinic === null ? own : both('both', { own, clinic });
  };
  const { level, since, promisedBy, isAnyoneOnCall } = alert;
  const isLate = Date.parse(promisedBy) < Date.now();
  const key = isLate ? 'promiseLate' : level === 'STAT' && !isAnyoneOnCall ? 'promiseNobody' : 'promise';
  const { phone, place } = call;
  return (
    <section className={css.alerted} aria-labelledby="told">
      <h2 id="told">{t('alerted')}</h2>
      <p role="status">
        {t('alertedSince', { time: said(since) })} {t.rich(key, { time: said(promisedBy), strong })}
      </p>
      <ul>
        <li>
          {phone === null ? (
            t('noPhone')
          ) : (
            <p>
              {t.rich(phoneKey(phone), {
                phone: () => (
                  <strong>
                    <PhoneLinks parts={phone.parts.map(asText)} extension={(number) => t('extension', { number })} />
                  </strong>
                ),
                time: phone.at === null ? '' : said(phone.at),
              })}
            </p>
          )}
          <OtherNumber personId={personId} isOpen={phone === null} isWrong={problem === 'phone'} />
        </li>
        <li>
          {place === null ? null : (
            <p>
              {place.at === null
                ? t.rich('place', { place: place.text, strong })
                : t.rich('placeNew', { place: place.text, time: said(place.at), strong })}
            </p>
          )}
          <Elsewhere personId={personId} isOpen={place === null} isWrong={problem === 'place'} />
        </li>
      </ul>
    </section>
  );
}

type Phone = NonNullable<CareView['call']['phone']>;

const phoneKey = ({ parts, at }: Phone) =>
  at === null ? 'callYou' : parts.some(({ href }) => href !== null) ? 'callNew' : 'callUnread';

/** Their own number is said, not offered to be called. */
const asText = (part: Phone['parts'][number]) => ({ ...part, href: null });

const strong = (words: ReactNode) => <strong>{words}</strong>;
