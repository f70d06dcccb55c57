'use client';

import dynamic from 'next/dynamic';

// Loaded where a list is asked for, and nowhere else: the other screens stay as light as they are.
export const LazyLedger = dynamic(() => import('@/ui/questionnaire/trial-list').then((file) => file.TrialList));
export const LazyMedicineList = dynamic(() => import('@/ui/questionnaire/medicine-list').then((file) => file.MedicineList));
