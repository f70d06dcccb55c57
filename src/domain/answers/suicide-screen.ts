import type { SuicideScreenKind } from './question';
import type { Answers, AnswerValue } from './value';

/** Kept among the answers of a case, by the server when the case begins: which suicide screen it is asked. No question has this id. */
export const screenKey = 'safety.screen';

/** What is kept for a case that is asked the licensed screen. */
export const asksLicensedScreen: AnswerValue = { kind: 'choice', code: 'cssrs' };

/** The suicide screen of a case. An answer to the licensed one is never read past, whatever else is known. */
export function suicideScreenQuestions(answers: Answers): SuicideScreenKind {
  const kept = answers[screenKey];
  if (kept?.kind === 'choice' && kept.code === 'cssrs') return 'cssrs';
  return Object.entries(answers).some(([id, value]) => value !== undefined && id.startsWith('cssrs.')) ? 'cssrs' : 'asq';
}
