/** The newest of some versions such as `1.5.0` or `intake-2026.11.10`: their numbers are compared as numbers. */
export const newestVersion = (first: string, ...others: readonly string[]): string =>
  others.reduce((newest, one) => (newest.localeCompare(one, 'en', { numeric: true }) < 0 ? one : newest), first);
