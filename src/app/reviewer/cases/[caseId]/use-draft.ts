'use client';

import { z } from 'zod';
import { decisionKinds } from '@/domain/queue/decision';
import { taskKinds } from '@/domain/queue/tasks';
import { forgetDraft, readDraft, writeDraft } from '@/ui/drafts/drafts';
import { useDraftValue } from '@/ui/drafts/use-draft-value';

const text = z.string().catch('');
const Draft = z
  .object({
    kind: z.enum(decisionKinds).or(z.literal('')).catch(''),
    consultantId: text,
    /** The clinic's wall clock: YYYY-MM-DDTHH:MM. */
    when: text,
    reasonCode: text,
    reason: text,
    question: text,
    /** Questions to be answered again. */
    again: z.array(z.string()).catch([]),
    toPatient: text,
    /** Kinds of the catalog, and the reviewer's own words for `other`. */
    toDos: z.array(z.enum(taskKinds)).catch([]),
    toDoWords: text,
  })
  .catch({
    ...{ kind: '', consultantId: '', when: '', reasonCode: '', reason: '', question: '', again: [], toPatient: '' },
    ...{ toDos: [], toDoWords: '' },
  });
/** Everything the form holds, as typed. */
export type Draft = z.infer<typeof Draft>;

/**
 * The decision as written so far. It outlives a reload and the end of the session, sealed for this reviewer alone, and is gone
 * once the decision is saved.
 */
export function useDraft(caseId: string) {
  const name = `decision:${caseId}`;
  const kept = useDraftValue(name);
  const change = (part: Partial<Draft>) => {
    const before = readDraft(name);
    writeDraft(name, { ...(typeof before === 'object' ? before : {}), ...part });
  };
  return { draft: Draft.parse(kept ?? {}), change, forget: () => forgetDraft(name), isEmpty: kept === null };
}
