import { paths } from '@/app/paths';
import type { SafetyScreen, SaveReply } from '@/domain/answers/views';

const order: readonly SafetyScreen[] = ['none', 'support', 'contact-today', 'emergency'];

export const isGraver = (a: SafetyScreen, b: SafetyScreen): boolean => order.indexOf(a) > order.indexOf(b);

type Here = { path: string; safety: SafetyScreen; next: string; toReview: boolean };

/** Whether the page with the people to talk to comes first: in an emergency always, else once, when it became graver. */
export const isForPeople = (screen: SafetyScreen, before: SafetyScreen): boolean =>
  screen === 'emergency' || (screen === 'contact-today' && isGraver(screen, before));

/** Where a save leads: to people first, to the newer answer of another device, back to the review, or to the next screen. */
export function wayOn(reply: SaveReply | null, { path, safety, next, toReview }: Here): string {
  if (reply === null) return toReview ? paths.intakeReview() : next;
  const { screen } = reply.safety;
  if (isForPeople(screen, safety)) return paths.care();
  if (reply.outcome === 'newer-exists') return `${path}?newer=1${toReview ? '&from=review' : ''}`;
  if (reply.early !== undefined) return paths.early();
  if (toReview) return paths.intakeReview();
  return reply.next === null ? paths.intakeReview() : paths.intakeStep(reply.next);
}
