/** Which browser tests belong to which project, as globs below `e2e/`; everything else is of `people`. */
export const calls = ['4-visit/**', 'journeys/**'];
export const faults = ['faults/**'];

/** In this order: what takes programs away comes last. */
export const browserProjects = /** @type {const} */ (['people', 'calls', 'faults']);

/** The project of a file below `e2e/`. */
export function projectOf(file) {
  const isIn = (globs) => globs.some((glob) => file.startsWith(`e2e/${glob.replace('**', '')}`));
  if (isIn(faults)) return 'faults';
  return isIn(calls) ? 'calls' : 'people';
}
