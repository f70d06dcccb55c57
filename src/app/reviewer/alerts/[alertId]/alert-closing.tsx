import { useTranslations } from 'next-intl';
import type { AlertView } from '@/domain/safety/alert-view';
import { useCaseMoment } from '@/ui/case/case-words';
import { AlertReadersLine } from './alert-readers';

/** How an alert ended, by whom, and when the letter of care goes out. */
export function AlertClosing({ view, closedAt }: { view: AlertView; closedAt: string }) {
  const t = useTranslations('alerts');
  const moment = useCaseMoment();
  const { id: alertId, closedBy, disposition } = view;
  return (
    <section aria-label={t('holder.title')}>
      <p>
        <b>
          {t('close.done', {
            name: closedBy ?? '',
            time: moment(closedAt, true),
            disposition: disposition === null ? '' : t(`close.dispositions.${disposition}`),
          })}
        </b>
      </p>
      {view.closingNote === '' ? null : <p>“{view.closingNote}”</p>}
      {view.caringContact === null ? null : (
        <p>
          <b>{t('care.due', { from: moment(view.caringContact.from, true), to: moment(view.caringContact.to, true) })}</b>
        </p>
      )}
      <AlertReadersLine alertId={alertId} />
    </section>
  );
}
