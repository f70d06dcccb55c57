import { useTranslations } from 'next-intl';
import { alertForNumber, type RatingAlerts } from '@/domain/screening/rating-alerts';
import { type Entered, type RatingScaleId, ratingScales } from '@/domain/visit/clinician-rating';
import type { Messages } from '@/i18n/english';
import { LiveRegion } from '@/ui/kit/live-region';
import { Notice } from '@/ui/kit/notice';
import { LevelMark } from '@/ui/kit/status';
import type { RatingState } from './rating-draft';

type Words = Messages['visit']['ratings'];

type AlertNoticeProps = {
  scale: RatingScaleId;
  numbers: Entered;
  unsent: readonly number[];
  alerts: RatingAlerts;
  words: Words;
};

/** What a number asks for, as soon as it is chosen, and whether the clinicians have been alerted by now. */
export function RatingAlertNotice({ scale, numbers, unsent, alerts, words }: AlertNoticeProps) {
  const t = useTranslations('visit.ratings');
  const at = numbers.findIndex((number, place) => alertForNumber(alerts, scale, place + 1, number) !== null);
  const isNow = alertForNumber(alerts, scale, at + 1, numbers[at]) === 'STAT';
  const { sameDayFrom, atOnceFrom } = alerts.madrsItem10;
  return (
    <LiveRegion urgency="now">
      {at < 0 ? null : (
        <Notice tone="wait" sign={<LevelMark level={isNow ? 'now' : 'today'}>{isNow ? words.now : words.today}</LevelMark>}>
          {t(isNow ? 'atOnce' : 'sameDay', { place: at + 1, from: isNow ? atOnceFrom : sameDayFrom })}{' '}
          {unsent.includes(at + 1) ? words.alertUnsent : words.alertRaised}
        </Notice>
      )}
    </LiveRegion>
  );
}

/** Whether what was chosen is kept, and where another window's number came first. */
export function RatingKept({ state, scale, words }: { state: RatingState; scale: RatingScaleId; words: Words }) {
  const t = useTranslations('visit.ratings');
  const { labels } = ratingScales[scale];
  const named = (places: readonly number[]) => places.map((place) => labels[place - 1] ?? '').join(', ');
  const { unsent, isSending, trouble, stale, numbers } = state;
  return (
    <>
      <LiveRegion>
        {trouble === null ? null : (
          <p className="problem">{t('notKept', { list: named(unsent), reason: trouble.sentence ?? words.retrying })}</p>
        )}
        {stale.length === 0 ? null : <p className="problem">{t('stale', { list: named(stale) })}</p>}
      </LiveRegion>
      {numbers.some((number) => number !== null) && trouble === null ? (
        <p className="quiet">{isSending || unsent.length > 0 ? words.keeping : words.kept}</p>
      ) : null}
    </>
  );
}
