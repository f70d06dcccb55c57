import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/ui/kit/empty-state';
import { paths } from '../../../paths';

/** The case is somebody else's, nobody's yet, or nowhere: the reader is told the same of all three. */
export function NotOpen() {
  const t = useTranslations('case');
  return (
    <main id="main" style={{ padding: 'var(--space-24)' }}>
      <EmptyState
        isPage
        title={t('gone.title')}
        action={
          <Link className="btn" href={paths.queue()}>
            {t('back')}
          </Link>
        }
      >
        {t('gone.text')}
      </EmptyState>
    </main>
  );
}
