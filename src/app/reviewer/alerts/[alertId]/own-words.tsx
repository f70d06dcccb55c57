import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { AlertView } from '@/domain/safety/alert-view';
import { useCaseMoment } from '@/ui/case/case-words';
import css from '../alert-page.module.css';

type Written = AlertView['words'][number];

/** What the patient wrote, in their own words, with the sentences that must be read marked. */
export function MarkedText({ parts }: Pick<Written, 'parts'>) {
  return (
    <span className={css.written}>
      {parts.map(({ text, toRead }, place) => (
        <Fragment key={`${place} ${text}`}>{toRead ? <mark>{text}</mark> : text}</Fragment>
      ))}
    </span>
  );
}

/** Every text that was found, newest first. One that was changed or taken back afterwards stays. */
export function OwnWords({ view: { words } }: { view: AlertView }) {
  const t = useTranslations('alerts.words');
  const moment = useCaseMoment();
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="words">
      <h2 id="words">{t('title')}</h2>
      <p className="quiet">{t('lede')}</p>
      <ul className={css.words}>
        {words.map(({ source, at, parts }) => (
          <li key={`${source} ${at}`}>
            <span className="quiet">
              {t(`source.${source}`)}, {moment(at, true)}
            </span>
            <MarkedText parts={parts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
