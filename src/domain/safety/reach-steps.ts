import type { Channel, OutreachOutcome } from './alert-outreach';

type Entry = { channel: Channel; outcome: OutreachOutcome; at: string };

export type ReachStep = {
  step: 'first-call' | 'second-call' | 'contact' | 'welfare-check';
  state: 'done' | 'here' | 'ahead';
  /** The try that did it. */
  done: Entry | null;
};

/**
 * How far the attempts to reach the patient have gone since the alert was raised, least forceful first (clinical specification D.2): two calls, the
 * emergency contact, and a welfare check that a clinician decides on. Once the patient was reached nothing is next.
 */
export function reachSteps(outreach: readonly Entry[], pagedFrom: string): ReachStep[] {
  const since = outreach.filter(({ at }) => at >= pagedFrom);
  const [first = null, second = null] = since.filter(({ channel }) => channel === 'phone');
  const contact = since.find(({ channel }) => channel === 'emergency-contact') ?? null;
  const check = since.find(({ outcome }) => outcome === 'welfare-check') ?? null;
  const steps = [
    { step: 'first-call', done: first },
    { step: 'second-call', done: second },
    { step: 'contact', done: contact },
    { step: 'welfare-check', done: check },
  ] as const;
  const isReached = since.some(({ outcome }) => outcome === 'reached');
  const next = isReached ? -1 : steps.findIndex(({ done }) => done === null);
  return steps.map((one, place) => ({ ...one, state: one.done !== null ? 'done' : place === next ? 'here' : 'ahead' }));
}
