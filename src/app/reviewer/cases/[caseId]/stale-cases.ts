/** By case: which reading of it this tab knows to be old. A page that is shown again from memory, after Back, still holds it. */
const old = new Map<string, string>();
const shown = new Map<string, string>();

/** Notes what the page of a case shows: the instant at which the server read it. */
export const noteCaseShown = (caseId: string, readAt: string): void => void shown.set(caseId, readAt);

/** The case was decided or handed back here: what its page showed until now is old. */
export function markCaseChanged(caseId: string): void {
  const readAt = shown.get(caseId);
  if (readAt !== undefined) old.set(caseId, readAt);
}

/** Whether this reading of the case is known to be old. */
export const isCaseStale = (caseId: string, readAt: string): boolean => old.get(caseId) === readAt;

const leaving = new Set<string>();

/** The case is being decided or handed back here, until `endLeaving`: its own echo is no news, and the page asks nothing. */
export const beginLeaving = (caseId: string): void => void leaving.add(caseId);
export const endLeaving = (caseId: string): void => void leaving.delete(caseId);
export const isLeaving = (caseId: string): boolean => leaving.has(caseId);
