/**
 * The zone in which a person lives, as their browser tells it (IANA), or null where it does not tell: UTC is what browsers say
 * that hide it, and fixed offsets are no place.
 */
export function homeZone(name: string | undefined): string | null {
  const zone = knownZone(name);
  return zone === null || /^(?:UTC|GMT|Etc\/|[+-])/.test(zone) ? null : zone;
}

/** The name of a time zone if there is such a zone (IANA), else null. Browsers tell theirs, and anything else may be sent too. */
export function knownZone(name: string | undefined): string | null {
  if (name === undefined || !/^[\w+-]{1,30}(?:\/[\w+-]{1,30}){0,2}$/.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
