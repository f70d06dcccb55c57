/** A path inside a signed-in part of this site, or null. Everything else that a form may claim is not followed. */
export function ownPath(claimed: string | undefined): string | null {
  if (claimed === undefined || claimed.length > 200) return null;
  return /^\/(?:patient|reviewer|consultant|admin)(?:\/[A-Za-z0-9_-]+)*$/.test(claimed) ? claimed : null;
}
