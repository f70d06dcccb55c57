/** How the patient was tried to be reached. */
export const channels = ['phone', 'text', 'emergency-contact', '988', '911'] as const;
export type Channel = (typeof channels)[number];

/** What came of it. */
export const outreachOutcomes = ['reached', 'no-answer', 'message-left', 'wrong-number', 'services-confirmed'] as const;
export type OutreachOutcome = (typeof outreachOutcomes)[number];

/** How an alert ended. A licensed person answers for it by name. */
export const dispositions = [
  'safe-plan-made',
  'safe-no-further-need',
  'brought-forward',
  'handed-to-other-care',
  'emergency-services',
  'not-reached',
  'raised-in-error',
] as const;
export type Disposition = (typeof dispositions)[number];

/** A closing without any try to reach the patient says why, in words. */
export const mayClose = ({ outreachCount, note }: { outreachCount: number; note: string }): boolean =>
  outreachCount > 0 || note.length >= 10;
