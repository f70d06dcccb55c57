import type { Role } from '@/domain/access/permissions';

type Invented = { name: string; email: string; roles: readonly Role[]; locale?: 'en' | 'es' };
const patient = (name: string, locale: 'en' | 'es' = 'en'): Invented => ({
  name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.test`,
  roles: ['patient'],
  locale,
});

/** Who works in the demonstration. All of them sign in with `demoPassword` of src/domain/access/demo-people.ts. */
export const staff = {
  reviewer: { name: 'Demo Reviewer Linden', email: 'reviewer@example.test', roles: ['reviewer'] },
  secondReviewer: { name: 'Demo Reviewer Aster', email: 'second.reviewer@example.test', roles: ['reviewer'] },
  consultant: { name: 'Demo Dr. Rowan', email: 'consultant@example.test', roles: ['consultant'] },
  secondConsultant: { name: 'Demo Dr. Sage', email: 'second.consultant@example.test', roles: ['consultant', 'reviewer'] },
  admin: { name: 'Demo Admin Fern', email: 'admin@example.test', roles: ['admin'] },
} as const satisfies Record<string, Invented>;

/** The patients, each in one situation. They sign in by a mailed link, which the demo mailbox shows. */
export const patients = {
  anemone: patient('Demo Anemone'),
  bluebell: patient('Demo Bluebell'),
  clover: patient('Demo Clover'),
  dahlia: patient('Demo Dahlia', 'es'),
  elder: patient('Demo Elder'),
  foxglove: patient('Demo Foxglove'),
  gentian: patient('Demo Gentian'),
  heather: patient('Demo Heather'),
  iris: patient('Demo Iris'),
  jasmine: patient('Demo Jasmine'),
  kalmia: patient('Demo Kalmia'),
  lupine: patient('Demo Lupine'),
  marigold: patient('Demo Marigold'),
  nettle: patient('Demo Nettle'),
  nigella: patient('Demo Nigella'),
  orchid: patient('Demo Orchid'),
  peony: patient('Demo Peony'),
  periwinkle: patient('Demo Periwinkle'),
} as const;
