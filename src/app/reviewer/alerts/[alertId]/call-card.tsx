import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { crisisLines } from '@/domain/shared/crisis-lines';
import { dispatchFor } from '@/domain/shared/locations';
import { LinkButton } from '@/ui/kit/button';
import { Icon } from '@/ui/kit/icon';
import { firstDialable } from '@/ui/kit/message-href';
import { PhoneLinks } from '@/ui/kit/phone-links';
import { KeyHint, Tag } from '@/ui/kit/status';
import css from '../alert-page.module.css';

const [emergency] = crisisLines.filter(({ kind }) => kind === 'emergency');

/** The patient's number, where they are today, and the dispatch of that place. What was not told says so. */
export function CallCard({ view: { patient } }: { view: AlertView }) {
  const [t, ofCase] = [useTranslations('alerts.one'), useTranslations('case')];
  const tel = firstDialable(patient.phoneParts);
  const dispatch = dispatchFor(patient.place);
  return (
    <section aria-labelledby="call">
      <h2 id="call" className="aloud">
        {t('call')}
      </h2>
      <p>
        {patient.phoneParts.length === 0 ? (
          <Tag tone="dawn">{t('noPhone')}</Tag>
        ) : (
          <span className={css.number}>
            <PhoneLinks parts={patient.phoneParts} extension={(number) => ofCase('extension', { number })} />
          </span>
        )}{' '}
        <span className="quiet">{patient.mayText === null ? t('textsUnknown') : t(patient.mayText ? 'mayText' : 'noTexts')}</span>
      </p>
      <p className={css.place}>
        <Icon name="pin" />
        <span>
          <b>{patient.place ?? t('placeUnknown')}</b>
          <br />
          <span className="quiet">{t('placeToday')}</span>
        </span>
      </p>
      <p className={css.acts}>
        {tel === null ? null : (
          <LinkButton look="go" href={tel} data-key="c" aria-keyshortcuts="c">
            <Icon name="phone" />
            {t('callNow')}
            <KeyHint>c</KeyHint>
          </LinkButton>
        )}
        <LinkButton look="emergency" href={dispatch?.href ?? emergency?.call?.href ?? 'tel:911'}>
          {dispatch === null ? t('dispatchUnknown') : t('dispatch', { town: dispatch.town, number: dispatch.shown })}
        </LinkButton>
      </p>
      <p>{t(dispatch === null ? 'emergencyUnknown' : 'emergency')}</p>
    </section>
  );
}
