/** Where a patient wrote: an answer, the reply to a reviewer's question, a note on a task, the reason for a decision review, the page of people to talk to. */
export const wordsSources = ['answer', 'request', 'to-do', 'second-look', 'help-page'] as const;
export type WordsSource = (typeof wordsSources)[number];
