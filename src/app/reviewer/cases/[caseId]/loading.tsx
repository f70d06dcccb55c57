import { getTranslations } from 'next-intl/server';
import css from '@/ui/case/case.module.css';
import { Skeleton } from '@/ui/kit/skeleton';
import { DeskShell } from '../../../desk-shell';

const column = ['10rem', '100%', '90%', '100%', '60%', '100%', '80%'];

/** Three columns as wide as those that come. */
export default async function CaseLoading() {
  const t = await getTranslations();
  return (
    <DeskShell here={null}>
      <main id="main" className={css.three}>
        {['told', 'rules', 'decide'].map((name) => (
          <div key={name} className={css.col}>
            <Skeleton label={t('case.loading')} widths={column} />
          </div>
        ))}
      </main>
    </DeskShell>
  );
}
