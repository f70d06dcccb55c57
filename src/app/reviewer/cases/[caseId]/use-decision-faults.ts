import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { focusOn } from '../../../use-field-faults';
import type { FaultyField } from './decision-of';
import type { Refused } from './use-decide';
import type { Draft } from './use-draft';

/** Which field of the form writes each part of the decision that can be at fault, where the names differ. */
const writtenBy: Partial<Record<FaultyField, keyof Draft>> = { scheduledFor: 'when', toDos: 'toDoWords' };

/** What is missing or was refused in the decision, each beside its field; the first of them takes the focus. */
export function useDecisionFaults() {
  const t = useTranslations('case.decide');
  const [missing, setMissing] = useState<readonly FaultyField[]>([]);
  // What the server refused stands beside its field, in the words of the problem.
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  return {
    clear: () => {
      setMissing([]);
      setRefused([]);
    },
    /** These parts were written just now: what was found missing in them is being mended. */
    mend: (part: Partial<Draft>) => {
      setRefused([]);
      setMissing(missing.filter((field) => !(field in part || (writtenBy[field] ?? field) in part)));
    },
    showMissing: (found: readonly FaultyField[]) => {
      setMissing(found);
      focusOn(found[0] ?? 'reason');
    },
    showRefused: (found: readonly Refused[]) => {
      setRefused(found);
      focusOn(found[0]?.field ?? 'reason');
    },
    /** The sentence beside a field; undefined where nothing is wrong with it. */
    faultOf: (field: FaultyField): string | undefined => {
      const found = refused.find((one) => one.field === field);
      if (found !== undefined) return t(`problem.${found.problem ?? field}`);
      return missing.includes(field) ? t(`problem.${field}`) : undefined;
    },
  };
}
