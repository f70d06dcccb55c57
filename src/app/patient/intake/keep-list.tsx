'use client';

import type { Route } from 'next';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import type { ComponentProps } from 'react';
import type { Locale } from '@/domain/shared/preferences';
import type { Ledger } from '@/ui/questionnaire/ledger';
import type { MedicineList } from '@/ui/questionnaire/medicine-list';
import { sendAnswer } from './send-answer';

// Loaded where a list is asked for, and nowhere else: the other screens stay as light as they are.
const LazyLedger = dynamic(() => import('@/ui/questionnaire/ledger').then((file) => file.Ledger));
const LazyMedicines = dynamic(() => import('@/ui/questionnaire/medicine-list').then((file) => file.MedicineList));

type Own = { caseId: string; locale: Locale; next: string };
type Rest<T> = Omit<T, 'save' | 'onFinished'> & Own;

function useKeeping({ caseId, locale, next }: Own) {
  const router = useRouter();
  return {
    save: (answer: Parameters<ComponentProps<typeof Ledger>['save']>[0]) => sendAnswer({ ...answer, caseId, locale }),
    onFinished: () => router.push(next as Route),
  };
}

/** The list of past treatments, kept through the API. */
export function KeepLedger({ caseId, locale, next, ...list }: Rest<ComponentProps<typeof Ledger>>) {
  return <LazyLedger {...list} {...useKeeping({ caseId, locale, next })} />;
}

/** The list of medicines, kept through the API. */
export function KeepMedicines({ caseId, locale, next, ...list }: Rest<ComponentProps<typeof MedicineList>>) {
  return <LazyMedicines {...list} {...useKeeping({ caseId, locale, next })} />;
}
