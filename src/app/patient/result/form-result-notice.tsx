import { getTranslations } from 'next-intl/server';
import { Notice } from '@/ui/kit/notice';
import { resultNotices } from './result-redirects';

/** What came of the form that led here, at the top of the page where every reader begins. */
export async function FormResultNotice({ said, by }: { said: string | undefined; by: string | null }) {
  const [t, taskProblem] = await Promise.all([getTranslations('result'), getTranslations('tasks.problem')]);
  const word = resultNotices.find((one) => one === said);
  if (word === undefined) return null;
  if (word === 'saved' || word === 'asked') {
    return (
      <Notice tone="calm" role="status">
        {word === 'saved' ? t('saved') : <strong>{t('again.done')}</strong>}{' '}
        {word === 'asked' && by !== null ? t('again.by', { time: by }) : null}
      </Notice>
    );
  }
  return (
    <Notice tone="wait" role="status">
      {taskProblem(word)}
    </Notice>
  );
}
