import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { crisisLines } from '@/domain/shared/crisis-lines';
import { dispatchFor } from '@/domain/shared/locations';
import { useCaseMoment } from '@/ui/case/case-words';
import { LinkButton } from '@/ui/kit/button';
import { Icon } from '@/ui/kit/icon';
import { firstDialable } from '@/ui/kit/message-href';
import { PhoneLinks } from '@/ui/kit/phone-links';
import { KeyHint, Tag } from '@/ui/kit/status';
import css from '../alert-page.module.css';

const [emergency] = crisisLines.filter(({ kind }) => kind === 'emergency');

/**
 * The number to call, where the patient is today, and the dispatch of that place: as said on the page for help, before what the
 * answers say. What is not known is shown as not known.
 */
export function CallCard({ view: { patient, call } }: { view: AlertView }) {
  const [t, ofCase] = [useTranslations('alerts.one'), useTranslations('case')];
  const moment = useCaseMoment();
  const extension = (number: string) => ofCase('extension', { number });
  const phone = call.phone?.parts ?? patient.phoneParts;
  const place = call.place?.text ?? patient.place;
  // A number that cannot be dialled is read, and the one in the answers can be called.
  const tel = firstDialable(phone) ?? firstDialable(patient.phoneParts);
  const dispatch = dispatchFor(place);
  const texts = patient.mayText === null ? t('textsUnknown') : t(patient.mayText ? 'mayText' : 'noTexts');
  return (
    <section aria-labelledby="call">
      <h2 id="call" className="aloud">
        {t('call')}
      </h2>
      <p>
        {phone.length === 0 ? (
          <Tag tone="dawn">{t('noPhone')}</Tag>
        ) : (
          <span className={css.number}>
            <PhoneLinks parts={phone} extension={extension} />
          </span>
        )}{' '}
        {call.phone === null ? (
          <span className="quiet">{texts}</span>
        ) : (
          <Tag tone="dawn">{t('numberNow', { time: moment(call.phone.at, true) })}</Tag>
        )}
      </p>
      {call.phone === null ? null : (
        <p className="quiet">
          {firstDialable(phone) === null ? <>{t('numberUnread')}. </> : null}
          {t('numberStored')}{' '}
          {patient.phoneParts.length === 0 ? t('noPhone') : <PhoneLinks parts={patient.phoneParts} extension={extension} />},{' '}
          {texts}
        </p>
      )}
      <p className={css.place}>
        <Icon name="pin" />
        <span>
          <b>{place ?? t('placeUnknown')}</b>
          <br />
          {call.place === null ? (
            <span className="quiet">{t('placeToday')}</span>
          ) : (
            <>
              <Tag tone="dawn">{t('placeNow', { time: moment(call.place.at, true) })}</Tag>
              <br />
              <span className="quiet">{t('placeStored', { place: patient.place ?? t('notKnown') })}</span>
            </>
          )}
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
