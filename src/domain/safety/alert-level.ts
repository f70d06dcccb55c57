import type { Priority } from '@/domain/screening/outcome';

/** STAT pages at once and escalates; P1 is a call on the same day. Gravest first. */
export const alertLevels = ['STAT', 'P1'] as const;
export type AlertLevel = (typeof alertLevels)[number];

/** How an alert came about: a saved answer, the help button, silence after a positive answer, a clinician's rating, or words. */
export const alertOrigins = ['answer', 'help-now', 'abandonment', 'rating', 'words'] as const;
export type AlertOrigin = (typeof alertOrigins)[number];

/** The alert that a priority asks for; null where nobody has to be alerted before the usual turn. */
export const levelFor = (priority: Priority): AlertLevel | null => (priority === 'STAT' || priority === 'P1' ? priority : null);

export const isGraverLevel = (a: AlertLevel, b: AlertLevel): boolean => alertLevels.indexOf(a) < alertLevels.indexOf(b);
