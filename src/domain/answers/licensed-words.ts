import { z } from 'zod';
import type { Question } from './question';

/** The words of licensed questions as the clinic's content pack gives them, by question id. */
export const LicensedWords = z.record(
  z.string().max(60),
  z.object({
    text: z.string().max(2_000),
    copyright: z.string().max(1_000),
    options: z.array(z.object({ code: z.string().max(60), label: z.string().max(500) })).max(20),
  }),
);
export type LicensedWords = z.infer<typeof LicensedWords>;

/**
 * A question as a patient may read it. A licensed one has the words of the pack; while the pack is away it has none, for our
 * construct labels are not its words, and the page says in their place that it cannot be shown.
 */
export function inLicensedWords(question: Question, words: LicensedWords): Question {
  const { verbatim } = question;
  if (!question.licensed || verbatim === undefined) return question;
  const found = words[question.id];
  // Nobody answers yes or no to what they cannot read: declining is all that is left. Of the suicide screen a clinician calls.
  const worded = found && { ...verbatim, text: found.text, copyright: found.copyright };
  const shown = { ...question, verbatim: worded };
  return shown.kind === 'choice' ? { ...shown, options: found?.options ?? [] } : shown;
}
