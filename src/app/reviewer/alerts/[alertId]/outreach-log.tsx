import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { useCaseMoment } from '@/ui/case/case-words';
import css from '../alert-page.module.css';

/** Every try to reach the patient, in the order in which they were made. */
export function OutreachLog({ view: { outreach } }: { view: AlertView }) {
  const t = useTranslations('alerts.log');
  const moment = useCaseMoment();
  return (
    <section aria-labelledby="tried">
      <h2 id="tried">
        {t('title')} <small className="quiet">{outreach.length}</small>
      </h2>
      {outreach.length === 0 ? <p className="quiet">{t('none')}</p> : null}
      <ol className={css.log}>
        {outreach.map(({ id, at, by, channel, outcome, note }) => (
          <li key={id}>
            <time dateTime={at}>{moment(at, true)}</time>
            <span>
              <b>{t(`channels.${channel}`)}</b>: {t(`outcomes.${outcome}`)} <span className="quiet">{by}</span>
              {note === '' ? null : (
                <>
                  <br />
                  {note}
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
