/** Where a patient wrote: an answer, the reply to a reviewer's question, a note to an item of a list, the reason for a second look, the page of people to talk to. */
export const wordsSources = ['answer', 'request', 'to-do', 'second-look', 'help-page'] as const;
export type WordsSource = (typeof wordsSources)[number];
