/** How the patient was tried to be reached. `mobile-team` is the county's team that comes to the patient. */
export const channels = ['phone', 'text', 'emergency-contact', 'in-person', '988', '911', 'mobile-team'] as const;
export type Channel = (typeof channels)[number];

/** What came of it. `reached` is the patient; `spoke-with-contact` is somebody else. */
export const outreachOutcomes = [
  'reached',
  'no-answer',
  'message-left',
  'wrong-number',
  'spoke-with-contact',
  'welfare-check',
  'services-confirmed',
] as const;
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
