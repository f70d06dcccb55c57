import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { useMoment } from '@/ui/case/case-words';
import css from '../alerts.module.css';

/** Every try to reach the patient, in the order in which they were made. */
export function OutreachLog({ view: { outreach } }: { view: AlertView }) {
  const t = useTranslations('alerts.log');
  const moment = useMoment();
  if (outreach.length === 0) return <p className="quiet">{t('none')}</p>;
  return (
    <ol className={css.given}>
      {outreach.map(({ id, at, by, channel, outcome, note }) => (
        <li key={id}>
          <p>
            <b>{t(`channels.${channel}`)}</b>: {t(`outcomes.${outcome}`)}{' '}
            <span className="quiet">
              {by}, {moment(at, true)}
            </span>
          </p>
          {note === '' ? null : <p>{note}</p>}
        </li>
      ))}
    </ol>
  );
}
