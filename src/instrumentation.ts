/** Next calls this once when a server starts. The condition must stand like this, or the file is built for the edge too. */
export async function register() {
  // oxlint-disable-next-line node/no-process-env -- replaced by the build; it is no setting
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./instrumentation-node');
}
