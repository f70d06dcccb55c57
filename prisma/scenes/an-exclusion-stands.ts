import { aged, asks, hoursBefore, phq9Of, says } from './acts';
import type { Cast } from './cast';

/** A rule excludes, so an invitation would have to set it aside. */
export async function anExclusionStands({ now, patients }: Cast): Promise<void> {
  const answers = { ...aged(65, 'M', now), ...phq9Of(3, 3, 3, 2, 2, 3, 3, 2, 0), 'med.3': says('yes') };
  await asks(patients.elder, { name: 'Demo Elder', at: hoursBefore(now, 8), answers });
}
