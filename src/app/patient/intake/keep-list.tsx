'use client';

import dynamic from 'next/dynamic';
import type { ComponentProps, ReactNode } from 'react';
import type { Ledger } from '@/ui/questionnaire/ledger';
import type { MedicineList } from '@/ui/questionnaire/medicine-list';
import { type Keeping, Onward, type OnwardProps } from './onward';

// Loaded where a list is asked for, and nowhere else: the other screens stay as light as they are.
const LazyLedger = dynamic(() => import('@/ui/questionnaire/ledger').then((file) => file.Ledger));
const LazyMedicines = dynamic(() => import('@/ui/questionnaire/medicine-list').then((file) => file.MedicineList));

type ListProps<T> = OnwardProps & {
  /** Stands above the list, and goes when another screen takes its place. */
  above: ReactNode;
  below: ReactNode;
  list: Omit<T, keyof Keeping | 'onFinished'>;
};

/** The list of past treatments, kept through the API. */
export function KeepLedger({ above, below, list, ...onward }: ListProps<ComponentProps<typeof Ledger>>) {
  return (
    <Onward {...onward}>
      {({ onKept, ...keeping }) => (
        <>
          {above}
          <LazyLedger {...list} {...keeping} onFinished={() => onKept([])} />
          {below}
        </>
      )}
    </Onward>
  );
}

/** The list of medicines, kept through the API. */
export function KeepMedicines({ above, below, list, ...onward }: ListProps<ComponentProps<typeof MedicineList>>) {
  return (
    <Onward {...onward}>
      {({ onKept, ...keeping }) => (
        <>
          {above}
          <LazyMedicines {...list} {...keeping} onFinished={() => onKept([])} />
          {below}
        </>
      )}
    </Onward>
  );
}
