'use client';

import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { decisionKinds } from '@/domain/queue/decision';
import { toDoKinds } from '@/domain/queue/to-dos';

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
    /** Kinds of the catalogue, and the reviewer's own words for `other`. */
    toDos: z.array(z.enum(toDoKinds)).catch([]),
    toDoWords: text,
  })
  .catch({
    ...{ kind: '', consultantId: '', when: '', reasonCode: '', reason: '', question: '', again: [], toPatient: '' },
    ...{ toDos: [], toDoWords: '' },
  });
/** Everything the form holds, as typed. */
export type Draft = z.infer<typeof Draft>;

const changed = new EventTarget();
const listen = (tell: () => void) => {
  changed.addEventListener('change', tell);
  return () => changed.removeEventListener('change', tell);
};

function parse(kept: string): Draft {
  try {
    return Draft.parse(JSON.parse(kept));
  } catch {
    return Draft.parse(null); // not written by us, or nothing yet
  }
}

/**
 * The decision as written so far. It outlives a reload and ends with the tab: what a reviewer writes about a patient does
 * not stay behind on a shared computer.
 */
export function useDraft(caseId: string) {
  const key = `cw.draft.${caseId}`;
  const kept = useSyncExternalStore(
    listen,
    () => sessionStorage.getItem(key) ?? '',
    () => '',
  );
  const change = (part: Partial<Draft>) => {
    sessionStorage.setItem(key, JSON.stringify({ ...parse(sessionStorage.getItem(key) ?? ''), ...part }));
    changed.dispatchEvent(new Event('change'));
  };
  const forget = () => sessionStorage.removeItem(key);
  return { draft: parse(kept), change, forget, isEmpty: kept === '' };
}
