import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { effortsOf, triesNeeded } from '@/domain/safety/alert-closing';
import type { AlertView } from '@/domain/safety/alert-view';
import { crisisLines } from '@/domain/shared/crisis-lines';
import { locations } from '@/domain/shared/locations';
import { locales } from '@/domain/shared/preferences';
import { textsOf } from '@/i18n/texts';
import { LinkButton } from '@/ui/kit/button';
import { firstDialable, messageHref } from '@/ui/kit/message-href';
import { PhoneLinks } from '@/ui/kit/phone-links';
import { paths } from '../../../paths';
import css from '../alert-page.module.css';

/** The county's line sends a team to the patient; it serves both locations. */
const mobileTeams = crisisLines.filter(({ kind }) => kind === 'county');
const lifelines = crisisLines.filter(({ kind }) => kind === 'lifeline');

const localeOrOther = (code: string) => locales.find((known) => known === code) ?? 'other';

/** Least forceful first: the calls, the contact, and then a clinician decides. What may be said by message holds no content. */
export function Reach({ view }: { view: AlertView }) {
  const [t, ofCase, language] = [useTranslations('alerts.one'), useTranslations('case'), useTranslations('case.language')];
  const { patient, caseId } = view;
  const tel = firstDialable(patient.phoneParts);
  const contact = [patient.contactName, patient.contactRelation].filter((word) => word !== null).join(', ');
  const tries = view.outreach.map(({ channel, outcome, at }) => ({ channel, outcome, at: new Date(at) }));
  const done = effortsOf(tries, new Date(view.pagedFrom));
  // In the patient's language, not the reader's.
  const words = textsOf(patient.language === 'es' ? 'es' : 'en').alerts.one.message.replace(
    '{phone}',
    locations[0]?.phone.shown ?? '',
  );
  return (
    <section className={css.pane} aria-labelledby="reach">
      <h2 id="reach">{t('reach')}</h2>
      <ol className={css.steps}>
        <li>{t('twoCalls')}</li>
        <li>
          {t('contact')}: {contact === '' ? null : <>{contact}, </>}
          {patient.contactPhoneParts.length === 0 ? (
            t('notTold')
          ) : (
            <PhoneLinks parts={patient.contactPhoneParts} extension={(number) => ofCase('extension', { number })} />
          )}
        </li>
        <li>
          {t('welfare')}{' '}
          {mobileTeams.map(({ id, name, call }) =>
            call === undefined ? null : (
              <span key={id}>
                {t('mobile')} {name}, <a href={call.href}>{call.shown}</a>
              </span>
            ),
          )}
        </li>
      </ol>
      <p className="quiet">
        {t('tries', { count: done.tries, channels: done.channels, needed: triesNeeded.tries, ways: triesNeeded.channels })}
      </p>
      <h3>{t('onThePhone')}</h3>
      <p>{t('ask')}</p>
      <p className={css.acts}>
        {lifelines.map(({ id, call }) =>
          call === undefined ? null : (
            <LinkButton key={id} href={call.href}>
              {t('bringLifeline', { number: call.shown })}
            </LinkButton>
          ),
        )}
      </p>
      <h3>{t('messageOnly')}</h3>
      <p className={css.quote} lang={patient.language === 'es' ? 'es' : 'en'}>
        “{words}”
      </p>
      {patient.mayText === true && tel !== null ? (
        <p className={css.acts}>
          <LinkButton href={messageHref(tel, words)}>{t('textThis')}</LinkButton>
        </p>
      ) : null}
      <p className="quiet">
        {t('language')}: {language(localeOrOther(patient.language))}
      </p>
      <p>
        <Link href={paths.reviewerCase(caseId)}>{t('caseLink')}</Link>
      </p>
    </section>
  );
}
