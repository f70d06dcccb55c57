'use client';

import { TRPCClientError } from '@trpc/client';
import { useTranslations } from 'next-intl';
import type { AppRouter } from '@/server/api/root';
import { Notice } from '@/ui/kit/notice';
import { paths } from '../../paths';

const known = ['wrong-stage', 'second-person-needed', 'no-access'] as const;

/** Why an action did not go through, and what to do next. */
export function PackActionError({ error }: { error: unknown }) {
  const t = useTranslations('rules.trouble');
  if (error === null) return null;
  const data = error instanceof TRPCClientError ? (error as TRPCClientError<AppRouter>).data : null;
  if (data?.code === 'UNAUTHORIZED')
    return (
      <Notice tone="wait" role="alert" action={<a href={paths.staffSignIn()}>{t('signIn')}</a>}>
        {t('signedOut')}
      </Notice>
    );
  const reason = known.find((code) => code === data?.reason);
  return (
    <Notice tone="wait" role="alert" action={reason ? <a href={paths.rules()}>{t('again')}</a> : undefined}>
      {t(reason ?? 'failed')}
    </Notice>
  );
}
