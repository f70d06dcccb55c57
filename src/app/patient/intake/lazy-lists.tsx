'use client';

import dynamic from 'next/dynamic';

// Loaded where a list is asked for, and nowhere else: the other screens stay as light as they are.
export const LazyLedger = dynamic(() => import('@/ui/questionnaire/ledger').then((file) => file.Ledger));
export const LazyMedicineList = dynamic(() => import('@/ui/questionnaire/medicine-list').then((file) => file.MedicineList));
