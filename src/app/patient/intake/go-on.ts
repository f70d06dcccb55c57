import { paths } from '@/app/paths';
import type { SafetyScreen, SaveReply } from '@/domain/answers/views';

const order: readonly SafetyScreen[] = ['none', 'support', 'contact-today', 'emergency'];

type Here = { path: string; safety: SafetyScreen; next: string; toReview: boolean };

/** Where a save leads: to people first, to the newer answer of another device, back to the review, or to the next screen. */
export function wayOn(reply: SaveReply | null, { path, safety, next, toReview }: Here): string {
  if (reply === null) return toReview ? paths.intakeReview() : next;
  const { screen } = reply.safety;
  const isGraver = order.indexOf(screen) > order.indexOf(safety);
  if (screen === 'emergency' || (isGraver && screen === 'contact-today')) return paths.care();
  if (reply.outcome === 'newer-exists') return `${path}?newer=1`;
  if (toReview) return paths.intakeReview();
  return reply.next === null ? paths.intakeReview() : paths.intakeStep(reply.next);
}
