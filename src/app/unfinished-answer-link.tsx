import { getTranslations } from 'next-intl/server';
import { Notice } from '@/ui/kit/notice';

/**
 * Stands below the people to talk to where somebody was led to them in the middle of answering a reviewer's question: the
 * link back to the field that could not be understood. `question` is its page.
 */
export async function UnfinishedAnswerLink({ question }: { question: string }) {
  const t = await getTranslations('request.answer');
  return (
    <Notice tone="info" action={<a href={`${question}?problem=fault`}>{t('toQuestion')}</a>}>
      {t('toFinish')}
    </Notice>
  );
}
