/** A failure that one sentence explains to the person at the keyboard; shown without a stack, exit code 1. */
export class Sentence extends Error {}

const ofTheMachine = {
  EACCES: (error) =>
    `Clearway may not write to ${error.path}: give your account the right to, or run it from a folder of your own.`,
  EPERM: (error) =>
    error.path
      ? `Clearway may not change ${error.path}: it belongs to another account.`
      : `Clearway may not do this (${error.message}): it concerns another account.`,
  EROFS: (error) => `The disk that holds ${error.path} is read-only: run Clearway from a folder that can be written.`,
  ENOSPC: (error) => `The disk is full: there is no room for ${error.path ?? 'what Clearway has to write'}.`,
};

/** The words for a failure: a `Sentence` or a well-known trouble of the machine as its words alone, a bug with its stack. */
export function wordsFor(error) {
  if (error instanceof Sentence) return error.message;
  return ofTheMachine[error?.code]?.(error) ?? error?.stack ?? String(error);
}

export function endWith(error) {
  console.error(`\n${wordsFor(error)}\n`);
  process.exit(1);
}
