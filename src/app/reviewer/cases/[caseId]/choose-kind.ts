import { type DecisionKind, reasonsFor } from '@/domain/queue/decision';
import type { AskableQuestions } from './askable-questions';
import type { LetterOpenings } from './letter-openings';
import type { Draft } from './use-draft';

type Beginnings = { askable: AskableQuestions; letters: LetterOpenings };

/** What changes in the draft when another kind of decision is chosen. */
export function draftForKind(next: DecisionKind, draft: Draft, beginnings: Beginnings): Partial<Draft> {
  // Words that were begun for another decision are kept in their own fields; a reason belongs to its kind.
  const fits = (reasonsFor[next] as readonly string[]).includes(draft.reasonCode);
  return { kind: next, reasonCode: fits ? draft.reasonCode : '', ...beginningFor(next, draft, beginnings) };
}

function beginningFor(next: DecisionKind, draft: Draft, { askable, letters }: Beginnings): Partial<Draft> {
  if (next === 'ask' && draft.question === '') return { question: askable.templates[0]?.words ?? '' };
  // What was only begun by us is exchanged; what the reviewer wrote stays.
  const isUnwritten = ['', ...letters.all].includes(draft.toPatient.trim());
  return (next === 'not-now' || next === 'conditional') && isUnwritten ? { toPatient: letters.beginnings[next] } : {};
}
