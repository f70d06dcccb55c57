import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { crisisLines } from '@/domain/shared/crisis-lines';
import type { PhonePart } from '@/domain/shared/phone-part';
import { locales } from '@/domain/shared/preferences';
import { PhoneLinks } from '@/ui/kit/phone-links';
import { paths } from '../../../paths';
import css from '../alerts.module.css';

/** The county's line sends a team to the patient; it serves both locations. */
const mobileTeams = crisisLines.filter(({ kind }) => kind === 'county');

const localeOrOther = (code: string) => locales.find((known) => known === code) ?? 'other';

/** Everything that was told about where the patient is and whom to call. What was not told says so. */
export function Reach({ view: { patient, caseId } }: { view: AlertView }) {
  const [t, ofCase, language] = [useTranslations('alerts.one'), useTranslations('case'), useTranslations('case.language')];
  const phone = (parts: readonly PhonePart[]) =>
    parts.length === 0 ? t('notTold') : <PhoneLinks parts={parts} extension={(number) => ofCase('extension', { number })} />;
  const contact = [patient.contactName, patient.contactRelation].filter((word) => word !== null).join(', ');
  return (
    <section className={css.part} aria-labelledby="reach">
      <h2 id="reach">{t('reach')}</h2>
      <dl className={css.life}>
        <div>
          <dt>{t('phone')}</dt>
          <dd>{phone(patient.phoneParts)}</dd>
        </div>
        <div>
          <dt>{t('mayText')}</dt>
          <dd>{patient.mayText === null ? t('notTold') : t(patient.mayText ? 'yes' : 'no')}</dd>
        </div>
        <div>
          <dt>{t('place')}</dt>
          <dd>{patient.place ?? t('notTold')}</dd>
        </div>
        <div>
          <dt>{t('language')}</dt>
          <dd>{language(localeOrOther(patient.language))}</dd>
        </div>
        <div>
          <dt>{t('contact')}</dt>
          <dd>
            {contact === '' ? null : <>{contact}, </>}
            {phone(patient.contactPhoneParts)}
          </dd>
        </div>
      </dl>
      <p>{t('emergency')}</p>
      {mobileTeams.map(({ id, name, call }) =>
        call === undefined ? null : (
          <p key={id}>
            {t('mobile')} {name}, <a href={call.href}>{call.shown}</a>
          </p>
        ),
      )}
      <p className="quiet">{t('guide')}</p>
      <p>
        <Link href={paths.reviewerCase(caseId)}>{t('caseLink')}</Link>
      </p>
    </section>
  );
}
