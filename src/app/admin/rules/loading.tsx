import { getTranslations } from 'next-intl/server';
import { Skeleton } from '@/ui/kit/skeleton';
import css from './rules.module.css';

export default async function RulesLoading() {
  const t = await getTranslations('rules');
  return (
    <div className={`desk desk__page ${css.page}`}>
      <Skeleton label={t('loading')} widths={['6rem', '60%', '100%', '100%', '100%']} />
    </div>
  );
}
