import { useTranslations } from 'next-intl';
import { Button } from '@/ui/kit/button';
import { EmptyState } from '@/ui/kit/empty-state';

/** The queue without a line: because nobody waits, or because the filters hide everybody. */
export function EmptyQueue({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const t = useTranslations('queue.empty');
  return isFiltered ? (
    <EmptyState title={t('filtered')} action={<Button onClick={onClear}>{t('clear')}</Button>} />
  ) : (
    <EmptyState title={t('title')}>{t('text')}</EmptyState>
  );
}
