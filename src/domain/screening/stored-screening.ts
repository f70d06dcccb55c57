import { z } from 'zod';
import type { Facts } from './facts';
import { ruleIds } from './rule-ids';
import { Finding, Screening } from './screening';

/** The items that can be read. A rule that is gone has no words any more: what it found stays in the database and is not shown. */
const readable = <T extends z.ZodType>(item: T) =>
  z.array(z.unknown()).transform((stored) =>
    stored.flatMap((one): z.infer<T>[] => {
      const read = item.safeParse(one);
      return read.success ? [read.data] : [];
    }),
  );

/** Ids of rules as they were stored, those that there are still. */
export const StoredRuleIds = readable(z.enum(ruleIds));

/** A stored result of any version: the shape of today, where an older engine may have named rules that there are no more. */
const Stored = Screening.extend({ findings: readable(Finding) });

/** The parts of a stored result that a reviewer is shown. */
export const ResultForDesk = Stored.pick({
  ...{ engineVersion: true, packVersion: true, scores: true, findings: true, missing: true },
  ...{ trials: true, trdSummary: true, msm: true },
});
export type ResultForDesk = z.infer<typeof ResultForDesk>;

/** The only parts of a stored result that a patient may see anything of. */
export const ResultForPatient = Stored.pick({ scores: true, trials: true, findings: true, patientView: true });
export type ResultForPatient = z.infer<typeof ResultForPatient>;

type KeysWithin<T> = Extract<keyof NonNullable<T>, string>;

/** Where SQL finds a stored fact (`facts #>> path`), the place in a list behind it. The compiler refuses a key that there is not. */
export const factPath = (key: KeysWithin<Facts>, place?: number): string[] =>
  place === undefined ? [key] : [key, String(place)];

/** Where SQL finds a part of a stored result (`result #>> path`). */
export function resultPath<K extends KeysWithin<Screening>>(key: K, within?: KeysWithin<Screening[K]>): string[] {
  return within === undefined ? [key] : [key, within];
}
