import { z } from 'zod';

/** As many people as an urgent alert is paged to in turn before it goes to everyone; a shift names one of these steps. */
const urgentSteps = 4;

/** When an urgent alert pages whom, and when a patient is called again after an alert was closed. */
export const AlertTiming = z.strictObject({
  urgent: z.strictObject({
    /** How many minutes after the alert rose each step is paged, in order; the first at once. */
    pageAfterMinutes: z.array(z.int().min(0).max(120)).length(urgentSteps),
    source: z.string().max(500),
  }),
  /** One more contact after an alert was closed, counted from its closing. */
  caringContact: z.strictObject({
    fromHours: z.int().min(1).max(336),
    toHours: z.int().min(1).max(336),
    source: z.string().max(500),
  }),
});
export type AlertTiming = z.infer<typeof AlertTiming>;

/** The specification's values. A pack that was published before these were part of a pack goes on with them. */
export const startingAlertTiming: AlertTiming = {
  urgent: {
    pageAfterMinutes: [0, 5, 10, 15],
    source: 'Choice of the specification (D.2): the person on call at once, the next after 5, 10 and 15 minutes',
  },
  caringContact: {
    fromHours: 24,
    toHours: 72,
    source: 'Choice of the specification (D.2): a caring contact 24 to 72 hours later',
  },
};

/** What is wrong with these values, each as a path and a sentence. */
export function faultsOfAlertTiming({ urgent: { pageAfterMinutes }, caringContact }: AlertTiming): string[] {
  const isRising = pageAfterMinutes.every((minutes, step) => step === 0 || minutes > (pageAfterMinutes[step - 1] ?? 0));
  return [
    ...(pageAfterMinutes[0] === 0
      ? []
      : ['alertTiming.urgent.pageAfterMinutes: the first page goes out at once, so it must be 0']),
    ...(isRising ? [] : ['alertTiming.urgent.pageAfterMinutes: each step must be later than the one before']),
    ...(caringContact.toHours > caringContact.fromHours ? [] : ['alertTiming.caringContact.toHours: must be above fromHours']),
  ];
}
