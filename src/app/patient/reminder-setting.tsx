import { getTranslations } from 'next-intl/server';
import { paths } from '@/app/paths';
import { serverApi } from '@/trpc/server';
import css from './home.module.css';

/** Whether letters come about what was left unfinished, and the one press that ends them. */
export async function ReminderSetting({ caseId }: { caseId: string }) {
  const [t, { mayCome, isStopped }] = await Promise.all([getTranslations('request.reminders'), serverApi().answers.reminders()]);
  if (isStopped) return <p className="quiet small">{t('stopped')}</p>;
  if (!mayCome) return null;
  return (
    <form action={paths.stopReminders()} method="post" className={css.letters}>
      <input type="hidden" name="case" value={caseId} />
      <span className="quiet small">{t('mayCome')}</span>
      <button type="submit" className={css.out}>
        {t('stop')}
      </button>
    </form>
  );
}
