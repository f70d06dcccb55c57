import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { byGravity } from '@/domain/queue/here-because';
import type { AlertView } from '@/domain/safety/alert-view';
import { useMoment } from '@/ui/case/case-words';
import { Level, Tag } from '@/ui/kit/status';
import { paths } from '../../../paths';
import css from '../alerts.module.css';
import { Pages } from '../pages';
import { TakeButton } from './take-button';

/** Who and why, how far the pages came, and who has it. */
export function AlertHead({ view }: { view: AlertView }) {
  const [t, rule] = [useTranslations('alerts'), useTranslations('case.rule')];
  const moment = useMoment();
  const { level, patient, rules, raisedAt, acknowledgedAt, acknowledgedBy, closedAt, closedBy, disposition } = view;
  return (
    <header className={css.part}>
      <p>
        <Link href={paths.alerts()}>{t('back')}</Link>
      </p>
      <h1>
        <bdi>{patient.name}</bdi>
        {patient.ageYears === null ? null : `, ${t('one.age', { count: patient.ageYears })}`}
      </h1>
      <p className={css.head}>
        <Level level={closedAt !== null ? 'routine' : level === 'STAT' ? 'now' : 'today'}>{t(`level.${level}`)}</Level>
        <b>
          {byGravity(rules)
            .map((one) => rule(one))
            .join(' · ')}
        </b>
        <span>{t(`origin.${view.origin}`)}</span>
        <span>{t('one.raised', { time: moment(raisedAt, true) })}</span>
        {view.answerRetracted ? <Tag tone="dawn">{t('row.retracted')}</Tag> : null}
      </p>
      <Pages row={view} />
      {acknowledgedAt === null || acknowledgedBy === null ? null : (
        <p>{t('row.acknowledged', { name: acknowledgedBy, time: moment(acknowledgedAt, true) })}</p>
      )}
      {closedAt === null || disposition === null ? null : (
        <p>
          {t('close.done', {
            name: closedBy ?? '',
            time: moment(closedAt, true),
            disposition: t(`close.dispositions.${disposition}`),
          })}
          {view.closingNote === '' ? null : <> “{view.closingNote}”</>}
        </p>
      )}
      {acknowledgedAt === null && closedAt === null ? <TakeButton alertId={view.id} /> : null}
    </header>
  );
}
