import { getTranslations } from 'next-intl/server';
import { Skeleton } from '@/ui/kit/skeleton';

export default async function SystemLoading() {
  const t = await getTranslations('system');
  return (
    <div className="desk desk__page">
      <Skeleton label={t('loading')} widths={['6rem', '60%', '100%', '100%', '100%']} />
    </div>
  );
}
