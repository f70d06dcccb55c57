import { hoursBefore, tells } from './acts';
import type { Cast } from './cast';

/** Stopped in the middle yesterday; the next visit begins where the answers end. */
export async function anIntakeIsUnfinished({ now, patients }: Cast): Promise<void> {
  await tells(patients.marigold, { name: 'Demo Marigold', at: hoursBefore(now, 20), upTo: 'trials.episode-months' });
}
