import { paths } from '@/app/paths';
import type { Locale } from '@/domain/shared/preferences';
import { HeldFields } from './held-fields';
import { type Keeper, openKeeper } from './keeper';
import { shownFor } from './said';
import type { Ahead } from './screens-ahead';
import { Chooser, toChoose, Troubles } from './troubles';

/** What the pages need without a connection, and how it is drawn. One piece, loaded when the page is at rest. */
export type Offline = Keeper & {
  caseId: string;
  locale: Locale;
  shownFor: typeof shownFor;
  toChoose: typeof toChoose;
  HeldFields: typeof HeldFields;
  Chooser: typeof Chooser;
  Troubles: typeof Troubles;
};

/** Asks the server for the key and the screens ahead, and begins to send what waits. Rejects where that is not possible yet. */
export async function openOffline(caseId: string, locale: Locale): Promise<Offline> {
  const reply = await fetch(paths.intakeAhead(), { method: 'POST', signal: AbortSignal.timeout(15_000) });
  if (!reply.ok) throw new Error('not now');
  const ahead: Ahead = await reply.json();
  const keeper = await openKeeper(caseId, locale, ahead);
  // Answers a reload without a connection. Nothing depends on it, so a browser that will not have it goes without.
  navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
  return { ...keeper, caseId, locale, shownFor, toChoose, HeldFields, Chooser, Troubles };
}
